import type { JsonSchema } from '$lib/forecast/json-schema';

/** One named place of a file. */
export interface Field {
	/** From the part it stands in: `others.id`. */
	name: string;
	says: string;
	optional: boolean;
}

/** One part of a file: how an example writes it, and what may stand there. */
export interface Part extends Field {
	/** Its lines in the example; empty where the example does without it. */
	code: string;
	/** The fields inside. */
	fields: Field[];
}

/**
 * A guide to a kind of file: every part of it, those of the example in its order, then the rest.
 *
 * @param schema its JSON Schema
 * @param example a file as text, indented by tabs
 */
export function guideTo(schema: JsonSchema, example: string): Part[] {
	const codes = partsOf(example);
	const parts = fieldsOf(schema).map(({ name, says, optional, schema: part }) => ({
		...{ name, says, optional },
		code: codes.get(name) ?? '',
		fields: inside(part)
	}));
	const order = [...codes.keys()];
	const place = ({ name, code }: Part) => (code === '' ? order.length : order.indexOf(name));
	return parts.sort((a, b) => place(a) - place(b));
}

/** The lines of each key of an object written as JSON, without their indent and last comma. */
function partsOf(text: string): Map<string, string> {
	const parts = new Map<string, string[]>();
	let lines: string[] = [];
	for (const line of text.split('\n').filter((line) => line.startsWith('\t'))) {
		const key = /^\t"([^"]+)":/.exec(line)?.[1];
		if (key !== undefined) parts.set(key, (lines = []));
		lines.push(line.slice(1));
	}
	return new Map([...parts].map(([key, lines]) => [key, lines.join('\n').replace(/,$/, '')]));
}

function fieldsOf(schema: JsonSchema): (Field & { schema: JsonSchema })[] {
	return Object.entries(schema.properties ?? {}).map(([name, property]) => {
		const field = property as JsonSchema;
		const optional = !schema.required?.includes(name);
		return { name, says: field.description ?? '', optional, schema: field };
	});
}

/** The fields of an object, or of the objects in a list, and those inside these. */
function inside(schema: JsonSchema): Field[] {
	const object = schema.type === 'array' ? (schema.items as JsonSchema) : schema;
	return fieldsOf(object).flatMap(({ schema: field, ...rest }) => [
		rest,
		...inside(field).map((child) => ({ ...child, name: `${rest.name}.${child.name}` }))
	]);
}
