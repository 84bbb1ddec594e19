import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { documentOfPng } from '$lib/files/read-picture';
import { viewSchema } from '$lib/scenario/schema';
import { run } from '../../src/cli/main';
import { goldenFolder, readGolden } from '../charts/golden';
import { shippedIds } from '../charts/helpers';
import { teaFile } from '../forecast/tea';
import { emptyFolder, filesIn } from './folder';

// Drawing pixels: what is slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

/** A run of the command line in an empty folder, with what it wrote to where. */
async function ran(args: string[], files: Record<string, string | Uint8Array> = {}) {
	const folder = emptyFolder();
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(path.join(folder, name), content);
	}
	return again(folder, args);
}

async function again(folder: string, args: string[], terminal = false) {
	const [out, err]: string[][] = [[], []];
	const code = await run(args, {
		folder,
		out: { write: (text) => out!.push(text) },
		err: { write: (text) => err!.push(text), isTTY: terminal }
	});
	const read = (name: string) => readFileSync(path.join(folder, 'pictures', name));
	return { code, folder, out: out!.join(''), err: err!.join(''), read };
}

const scenario = {
	format: 'shareband/scenario',
	version: 1,
	forecast: 'ai-market',
	changes: { targets: { china: { low: 42, high: 48 } } },
	view: 'target'
};

describe('a run that goes well', () => {
	it('makes every chart that shows something of a forecast, byte for byte the kept ones', async () => {
		const { code, folder, out, err, read } = await ran([...shippedIds, '--chart', 'all']);
		expect(code).toBe(0);
		// Groups are needed for the companies, and only the first forecast has some.
		const kept = shippedIds.flatMap((id) =>
			viewSchema.options
				.filter((view) => view !== 'companies' || id === 'ai-market')
				.map((view) => `${id}-${view}`)
		);
		for (const name of kept) {
			const file = filesIn(path.join(folder, 'pictures')).find((file) => file.includes(name));
			expect(read(file!).toString() === readGolden(name), name).toBe(true);
		}
		expect(out.trim().split('\n')).toHaveLength(kept.length);
		expect(err).toBe(`${kept.length} files in pictures.\n`);
	});

	it('names each file on standard output, and nothing else there', async () => {
		const { out } = await ran(['ai-market', '--format', 'svg,csv,json', '--out', 'here']);
		expect(out.trim().split('\n')).toEqual([
			'here/shareband-ai-market-paths-2025-2035.svg',
			'here/shareband-ai-market-figures-2025-2035.csv',
			'here/shareband-ai-market-scenario-2025-2035.json'
		]);
	});

	it('makes a table of the scenario and one of its comparison, where charts of both are asked for', async () => {
		const { out } = await ran(['chip-capacity', '--chart', 'all', '-f', 'csv', '--out', 'here']);
		expect(out.trim().split('\n')).toEqual([
			'here/shareband-chip-capacity-figures-2022-2032.csv',
			'here/shareband-chip-capacity-comparison-2022-2032.csv'
		]);
	});

	it('draws a scenario as it is kept in JSON, and in the pictures made of it', async () => {
		const first = await ran(['mine.json', '--format', 'svg,png'], {
			'mine.json': JSON.stringify(scenario)
		});
		const stem = 'shareband-ai-market-target-2025-2035-changed';
		expect(first.code).toBe(0);
		const [svg, png] = [first.read(`${stem}.svg`), first.read(`${stem}-2x.png`)];
		expect(documentOfPng(png)).toMatchObject({ value: scenario });
		for (const [name, content] of [
			['old.svg', svg],
			['old.png', png]
		] as const) {
			const second = await ran([name], { [name]: content });
			expect(second.code, name).toBe(0);
			expect(second.read(`${stem}.svg`).equals(svg), name).toBe(true);
		}
	});

	it('draws what a link shows, wherever its site is served', async () => {
		for (const link of [
			'https://example.org/some/where/?china=42-48&view=target',
			'?china=42-48&view=target',
			'https://example.org/embed/?china=42-48&view=target&sliders=1&theme=dark'
		]) {
			const { code, out, err } = await ran([link]);
			expect([code, out]).toEqual([
				0,
				'pictures/shareband-ai-market-target-2025-2035-changed.svg\n'
			]);
			expect(err).toBe('1 file in pictures.\n');
		}
		const other = await ran(['http://localhost:4173/chip-capacity/?view=target']);
		expect(other.out).toBe('pictures/shareband-chip-capacity-target-2022-2032.svg\n');
	});

	it('dates what a link changes today, as the page does that opens it', async () => {
		vi.setSystemTime(new Date(2026, 2, 4, 12));
		try {
			const { out, read } = await ran(['?china=42-48']);
			expect(read(path.basename(out.trim())).toString()).toContain(
				'&quot;date&quot;:&quot;2026-03-04&quot;'
			);
		} finally {
			vi.useRealTimers();
		}
	});

	it('draws what can be taken of a damaged link, and says what could not', async () => {
		const { code, out, err } = await ran(['?china=42-48&us=many']);
		expect([code, out]).toEqual([0, 'pictures/shareband-ai-market-paths-2025-2035-changed.svg\n']);
		expect(err).toMatch(/^\?china=42-48&us=many: .*us=many/);
	});

	it('draws what of a scenario fits its forecast, and says what does not', async () => {
		const targets = { china: { low: 42, high: 48 }, chna: { low: 10, high: 20 } };
		const { code, out, err } = await ran(['mine.json'], {
			'mine.json': JSON.stringify({ ...scenario, changes: { targets } })
		});
		expect([code, out]).toEqual([0, 'pictures/shareband-ai-market-target-2025-2035-changed.svg\n']);
		expect(err).toBe(
			'mine.json: Left out: changes.targets.chna means nothing for this forecast: its players are china, us.\n' +
				'1 file in pictures.\n'
		);
	});

	it('draws a forecast of one’s own, and keeps it in the file', async () => {
		const first = await ran(['tea.json'], { 'tea.json': JSON.stringify(teaFile()) });
		expect(first.code).toBe(0);
		const svg = first.read('shareband-tea-paths-2000-2010.svg');
		const second = await ran(['tea.svg'], { 'tea.svg': svg });
		expect(second.code).toBe(0);
		expect(second.read('shareband-tea-paths-2000-2010.svg').equals(svg)).toBe(true);
	});

	it('draws what is asked for rather than what a scenario shows', async () => {
		const args = ['mine.json', '--chart', 'paths', '--case', 'high', '--size', 'slide'];
		const { out, read } = await ran([...args, '--theme', 'dark'], {
			'mine.json': JSON.stringify(scenario)
		});
		const name = 'shareband-ai-market-paths-high-slide-dark-2025-2035-changed.svg';
		expect(out).toBe(`pictures/${name}\n`);
		expect(read(name).toString()).toMatch(/<svg [^>]*width="1600" height="900"/);
	});

	it('numbers the files of two inputs that have one name', async () => {
		const other = { ...scenario, changes: { targets: { china: { low: 41, high: 47 } } } };
		const { out } = await ran(['one.json', 'two.json'], {
			'one.json': JSON.stringify(scenario),
			'two.json': JSON.stringify(other)
		});
		const stem = 'pictures/shareband-ai-market-target-2025-2035-changed';
		expect(out).toBe(`${stem}.svg\n${stem}-2.svg\n`);
	});

	it('can be repeated: what is there and the same is left as it is', async () => {
		const { folder } = await ran(['ai-market']);
		expect((await again(folder, ['ai-market'])).code).toBe(0);
	});

	it('says on a terminal how far it is, and takes the line away at the end', async () => {
		const { err } = await again(emptyFolder(), ['ai-market', '--chart', 'paths,target'], true);
		expect(err).toContain('[1/2] ai-market');
		expect(err).toContain('[2/2] ai-market');
		expect(err.endsWith('\r\u001b[2K2 files in pictures.\n')).toBe(true);
	});

	it('is silent where that is asked for', async () => {
		expect(await ran(['ai-market', '--quiet'])).toMatchObject({ code: 0, out: '', err: '' });
	});
});

describe('a run in which something fails', () => {
	it('names what failed and why, goes on with the rest, and ends with 1', async () => {
		const infeasible = { ...scenario, changes: { targets: { china: { low: 90, high: 95 } } } };
		const stranger = { ...scenario, forecast: 'atlantis' };
		const inputs = {
			'broken.json': '{ "format": ',
			'late.json': JSON.stringify({
				...teaFile(),
				years: { base: 2000, target: 1990, basis: 'stated' }
			}),
			'infeasible.json': JSON.stringify(infeasible),
			'stranger.json': JSON.stringify(stranger),
			'unfit.json': JSON.stringify({
				...scenario,
				changes: { targets: { chna: { low: 10, high: 20 } } }
			}),
			'brought.json': JSON.stringify({
				...scenario,
				forecast: 'tea',
				document: { ...teaFile(), years: { base: 2000, target: 1990, basis: 'stated' } }
			}),
			'plain.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
			'bytes.bin': new Uint8Array([0xff, 0xfe, 0x00]),
			'good.json': JSON.stringify(scenario)
		};
		const { code, out, err } = await ran(['missing.json', '.', ...Object.keys(inputs)], inputs);
		expect(code).toBe(1);
		expect(out).toBe('pictures/shareband-ai-market-target-2025-2035-changed.svg\n');
		for (const line of [
			/^missing\.json is neither a file nor one of the forecasts ai-market, /m,
			/^\. is not a file\.$/m,
			/^broken\.json cannot be used:\n {2}\S+ is not valid JSON: line 1, column/m,
			/^late\.json cannot be used:\n {2}years\.target is 1990, but must be after/m,
			/^infeasible\.json: /m,
			/^stranger\.json cannot be used:\n {2}forecast is "atlantis", which does not ship/m,
			/^unfit\.json cannot be used:\n {2}changes\.targets\.chna means nothing for this forecast: /m,
			/^brought\.json cannot be used:\n {2}document\.years\.target is 1990, but must be after/m,
			/^plain\.svg cannot be used:\n {2}The file holds no scenario/m,
			/^bytes\.bin is neither a picture nor text in UTF-8\.$/m,
			/^1 file in pictures, 10 failed\.$/m
		]) {
			expect(err).toMatch(line);
		}
	});

	it('leaves a file that is there and differs, unless it may replace it', async () => {
		const folder = emptyFolder();
		const file = path.join(folder, 'pictures', 'shareband-ai-market-paths-2025-2035.svg');
		mkdirSync(path.dirname(file));
		copyFileSync(path.join(goldenFolder, 'chip-capacity-paths.svg'), file);
		const kept = await again(folder, ['ai-market']);
		expect(kept.code).toBe(1);
		expect(kept.err).toContain('is there already and differs; --force replaces it.');
		expect(readFileSync(file, 'utf8')).toBe(readGolden('chip-capacity-paths'));
		expect((await again(folder, ['ai-market', '--force'])).code).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(readGolden('ai-market-paths'));
	});

	it('writes nothing where the command line cannot be followed, and ends with 2', async () => {
		const { code, folder, out, err } = await ran(['ai-market', '--chart', 'pie']);
		expect([code, out, filesIn(folder)]).toEqual([2, '', []]);
		expect(err).toMatch(
			/^--chart is one of .*\nnpm run render -- --help says what is possible\.\n$/
		);
	});

	it('says so where a file is in the folder’s place', async () => {
		const { code, err } = await ran(['ai-market', '--out', 'mine.json'], { 'mine.json': '{}' });
		expect(code).toBe(2);
		expect(err).toMatch(/^mine\.json cannot be made a folder/);
	});

	it('tells a bad case of a player whom the forecast does not have', async () => {
		const { code, err } = await ran(['ai-market', '--case', 'best-atlantis']);
		expect(code).toBe(1);
		expect(err).toMatch(/^ai-market: .*atlantis/);
	});
});

it('help goes to standard output and ends with 0', async () => {
	const { code, out, err } = await ran(['--help']);
	expect([code, err]).toEqual([0, '']);
	expect(out).toContain('Draws charts of forecasts and scenarios.');
});
