import { describe, expect, it } from 'vitest';
import { guideTo } from '$lib/ui/make/guide';

const schema = {
	type: 'object' as const,
	properties: {
		extra: { type: 'number' as const, description: 'A figure.' },
		list: {
			type: 'array' as const,
			description: 'Some things.',
			items: {
				type: 'object' as const,
				properties: {
					id: { type: 'string' as const, description: 'Its id.' },
					box: {
						type: 'object' as const,
						description: 'A box.',
						properties: { side: { type: 'number' as const, description: 'Its side.' } }
					}
				},
				required: ['id']
			}
		},
		title: { type: 'string' as const, description: 'The title.' }
	},
	required: ['title', 'list']
};

const example =
	'{\n\t"title": "One",\n\t"list": [\n\t\t{ "id": "a" },\n\t\t{ "id": "b" }\n\t]\n}\n';

describe('a guide to a kind of file', () => {
	const parts = guideTo(schema, example);

	it('goes through the example from top to bottom, then through what it leaves out', () => {
		expect(parts.map(({ name }) => name)).toEqual(['title', 'list', 'extra']);
	});

	it('shows each part as the example writes it, without the comma to the next', () => {
		expect(parts.map(({ code }) => code)).toEqual([
			'"title": "One"',
			'"list": [\n\t{ "id": "a" },\n\t{ "id": "b" }\n]',
			''
		]);
	});

	it('says of each part what it means and whether it may be left out', () => {
		expect(parts.map(({ says, optional }) => [says, optional])).toEqual([
			['The title.', false],
			['Some things.', false],
			['A figure.', true]
		]);
	});

	it('lists the fields inside, by their place in the part', () => {
		expect(parts[1]!.fields).toEqual([
			{ name: 'id', says: 'Its id.', optional: false },
			{ name: 'box', says: 'A box.', optional: true },
			{ name: 'box.side', says: 'Its side.', optional: true }
		]);
	});
});
