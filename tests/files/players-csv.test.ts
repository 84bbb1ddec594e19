import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPlayerRows } from '$lib/files/player-rows';
import { readPlayersCsv } from '$lib/files/players-csv';

const tea = [
	{ name: 'Green', base: 30, low: 40, high: 45 },
	{ name: 'Black', base: 50, low: 45, high: 50 }
];

const read = (text: string) => {
	const table = readPlayersCsv(text);
	return { ...table, ...readPlayerRows(table.cells) };
};

describe('a table of players is read', () => {
	test.each([
		['with commas', 'name,base,low,high\nGreen,30,40,45\nBlack,50,45,50\n'],
		['with semicolons', 'name;base;low;high\r\nGreen;30;40;45\r\nBlack;50;45;50'],
		['with tabs', 'name\tbase\tlow\thigh\nGreen\t30\t40\t45\nBlack\t50\t45\t50'],
		['after a byte order mark', '\uFEFFname,base,low,high\nGreen,30,40,45\nBlack,50,45,50'],
		['with percent signs', 'name,base,low,high\nGreen,30%,40 %,45%\nBlack,50%,45%,50%'],
		[
			'with headings of other kinds',
			'Player;Share now;Min (%);Max (%)\nGreen;30;40;45\nBlack;50;45;50'
		],
		['with ranges in one cell', 'Company,Now,Target\nGreen,30,40–45\nBlack,50,45 to 50'],
		['with columns in another order', 'high,low,base,name\n45,40,30,Green\n50,45,50,Black']
	])('%s', (_, text) => {
		expect(read(text)).toMatchObject({
			rows: tea,
			problems: [],
			ignored: [],
			guessed: false,
			missing: [],
			left: 0
		});
	});

	test('with decimal commas beside semicolons', () => {
		const { rows, problems } = read('name;base;low;high\nGreen;30,5;40,25;45');
		expect(problems).toEqual([]);
		expect(rows).toEqual([{ name: 'Green', base: 30.5, low: 40.25, high: 45 }]);
	});

	test('with points where one figure stands for both ends', () => {
		const { rows } = read('name,base,low,high\nGreen,30,40,\nBlack,50,,50');
		expect(rows.map(({ low, high }) => [low, high])).toEqual([
			[40, 40],
			[50, 50]
		]);
	});

	test('with quotes, a comma inside a name, and blank lines between', () => {
		const { rows } = read('name,base,low,high\n\n"Green, Inc.",30,40,45\n,,,\n');
		expect(rows).toEqual([{ name: 'Green, Inc.', base: 30, low: 40, high: 45 }]);
	});

	test('without headings in the order name, base, low, high, and says so', () => {
		const table = read('Green,30,40,45\nBlack,50,45,50');
		expect(table.guessed).toBe(true);
		expect(table.rows.map(({ name, base }) => [name, base])).toEqual([
			['Green', 30],
			['Black', 50]
		]);
	});
});

describe('what cannot be read is told', () => {
	test('by row and column, with the other rows kept', () => {
		const { rows, problems } = read(
			'name,base,low,high\nGreen,thirty,40,45\n,50,45,50\nWhite,120,8,5\n'
		);
		expect(problems).toEqual([
			{ line: 2, column: 'base', reason: 'not-a-number' },
			{ line: 3, column: 'name', reason: 'no-name' },
			{ line: 4, column: 'base', reason: 'too-high' },
			{ line: 4, column: 'low', reason: 'low-above-high' }
		]);
		expect(rows).toHaveLength(3);
	});

	test('a name given twice, whatever its capitals', () => {
		const { problems } = read('name,base,low,high\nGreen,30,40,45\nGREEN,50,45,50');
		expect(problems).toEqual([{ line: 3, column: 'name', reason: 'name-twice' }]);
	});

	test('columns that are missing, and columns that say nothing', () => {
		const table = read('name,colour,sugar\nGreen,red,40');
		expect(table.missing).toEqual(['base', 'target']);
		expect(table.ignored).toEqual(['colour', 'sugar']);
	});

	test('the end of a range that has no column: the other is then a single figure', () => {
		const low = read('name,base,low\nGreen,30,40');
		expect(low.missing).toEqual(['high']);
		expect(low.rows).toEqual([{ name: 'Green', base: 30, low: 40, high: 40 }]);
		expect(low.problems).toEqual([]);
		expect(read('name,base,high\nGreen,30,40').missing).toEqual(['low']);
	});

	test.each([
		['to the end of the table', 'name,base,low,high\nGreen,30,40,45\n"Black,50,45,50\nWhite,1,1,1'],
		['in the last row', 'name,base,low,high\nGreen,30,40,45\n"Black,50,45,50'],
		['up to the next one', 'name,base,low,high\nGreen,30,40,45\n"Black,50,45,50\n"White",1,1,1']
	])('the row of a quotation mark that is not closed, %s', (_, text) => {
		expect(read(text).openQuote).toBe(3);
		expect(read(text.replaceAll('"', '')).openQuote).toBeUndefined();
	});

	test('rows beyond the twelve a forecast can have', () => {
		const rows = Array.from({ length: 15 }, (_, i) => `P${i},5,5,5`);
		const table = read(['name,base,low,high', ...rows].join('\n'));
		expect(table.rows).toHaveLength(12);
		expect(table.left).toBe(3);
	});

	test('an empty table as no rows', () => {
		expect(read('').rows).toEqual([]);
		expect(read('\n\n').rows).toEqual([]);
	});
});

it('reads any text without an error, and a row is either whole or has a problem', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), tableText()), (text) => {
			const { cells, rows, problems, missing } = read(text);
			if (missing.length > 0) return;
			rows.forEach(({ name, base, low, high }, index) => {
				const whole = name !== '' && base !== undefined && low !== undefined && high !== undefined;
				expect(whole || problems.some((problem) => problem.line === cells[index]!.line)).toBe(true);
			});
		})
	);
});

function tableText() {
	const cell = fc.constantFrom('', '30', '42,5', '"a', '101', '-1', 'Green', '5–9', '9–5', 'x"y');
	return fc
		.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
		.map((rows) => ['name;base;low;high', ...rows.map((row) => row.join(';'))].join('\n'));
}
