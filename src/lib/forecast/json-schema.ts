import { z } from 'zod';
import { forecastSchema } from './schema';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema of a forecast file (draft 2020-12), for editors and other programs. It allows every
 * file that can be opened; what fields get wrong together it cannot say.
 *
 * @param address where it is published, if that is known
 */
export function forecastJsonSchema(address?: string): JsonSchema {
	const { $schema, ...rest } = z.toJSONSchema(forecastSchema, { io: 'input' });
	return {
		$schema,
		...(address && { $id: address }),
		title: 'Shareband forecast',
		description:
			'A published market-share forecast. Checked when the file is opened, as no schema can: base shares total 100 (with the remainder, if there is one), some mix of the target ranges totals 100, groups fit inside their parents, ids are unique and name something, the target year comes after the base year, a derived claim has its arithmetic, texts are not blank, shares have at most two decimals.',
		...rest
	};
}
