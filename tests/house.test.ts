import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that refuse `code` as the content of `file`; only those that guard the house. */
async function refusals(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
	const rules = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
	return rules.filter((rule) => /^house\/|^no-restricted|^Parsing/.test(rule));
}

describe('the table of folders', () => {
	// The first look loads the configuration and every plugin, which takes seconds.
	beforeAll(() => refusals('src/lib/ui/a.ts', ''), 60_000);

	test.each([
		['a folder further down the line', 'forecast/a.ts', `import { a } from '$lib/scenario';`],
		['its public face or a file in it', 'scenario/a.ts', `import { a } from '$lib/projection/a';`],
		['a type', 'scene/a.ts', `import type { A } from '$lib/projection';`],
		['a type among values', 'scene/a.ts', `import { type A } from '$lib/projection';`],
		['a type by import()', 'scene/a.ts', `export type A = import('$lib/charts').A;`],
		['what is handed on', 'scene/a.ts', `export { a } from '$lib/charts';`],
		['all that is handed on', 'scene/a.ts', `export * from '$lib/charts';`],
		['an import for its effect', 'charts/a.ts', `import '$lib/files';`],
		['import()', 'charts/a.ts', `export const a = () => import('$lib/ui');`],
		['import() of a template', 'charts/a.ts', 'export const a = () => import(`$lib/ui`);'],
		['import() of anything', 'charts/a.ts', 'export const a = (b: string) => import(b);'],
		['a glob', 'charts/a.ts', `export const a = import.meta.glob('/src/forecasts/*.json');`],
		[
			'one glob of several',
			'charts/a.ts',
			`export const a = import.meta.glob(['./*', '../ui/*']);`
		],
		['a package', 'projection/a.ts', `import { z } from 'zod';`],
		['the type of a package', 'charts/a.ts', `import type { z } from 'zod';`],
		['a package of a similar name', 'forecast/a.ts', `import { z } from 'zodiac';`],
		['Svelte in plain code', 'scenario/a.ts', `import { onMount } from 'svelte';`],
		['Node', 'files/a.ts', `import { readFileSync } from 'node:fs';`],
		[
			'messages where only figures are made',
			'projection/a.ts',
			`import { m } from '$lib/paraglide/messages';`
		],
		['messages in a scene', 'scene/a.ts', `import { m } from '$lib/paraglide/messages';`],
		['a way around the alias', 'charts/a.ts', `import { a } from '../files/a';`],
		['a way around even to an allowed folder', 'charts/a.ts', `import { a } from '../scene';`],
		['a long way around', 'ui/a/b.ts', `import { a } from '$lib/charts/../../routes/a';`],
		['its own folder by the alias', 'charts/a.ts', `import { a } from '$lib/charts/b';`],
		['a folder that nobody entered', 'utils/a.ts', `export const a = 1;`],
		['a file beside the folders', 'utils.ts', `export const a = 1;`],
		[
			'a component that takes d3',
			'ui/A.svelte',
			`<script lang="ts">import { select } from 'd3';</script>`
		],
		[
			'a component that reaches for a page',
			'ui/A.svelte',
			`<script lang="ts">import { a } from '../../routes/a';</script>`
		]
	])('refuses %s', async (_, file, code) => {
		expect(await refusals(`src/lib/${file}`, code)).toEqual(['house/imports']);
	});

	test.each([
		['all of d3', `import * as d3 from 'd3'; export const a = d3.line;`],
		['d3 by default', `import d3 from 'd3'; export const a = d3;`],
		['selections', `import { select } from 'd3'; export const a = select;`],
		['transitions handed on', `export { transition } from 'd3';`],
		['dragging', `import { line, drag } from 'd3'; export const a = [line, drag];`],
		['d3 by import()', `export const a = () => import('d3');`]
	])('refuses charts %s', async (_, code) => {
		expect(await refusals('src/lib/charts/a.ts', code)).toContainEqual(
			expect.stringMatching(/^no-restricted/)
		);
	});

	test.each([
		['forecast/a.ts', `import { z } from 'zod'; import { a } from './b'; export default [z, a];`],
		['forecast/a.ts', `export const a = import.meta.glob('/src/forecasts/*.json');`],
		[
			'scenario/a.ts',
			`import { idSchema } from '$lib/forecast/schema'; export const a = idSchema;`
		],
		['projection/a.ts', `import type { Range } from '$lib/forecast'; export type A = Range;`],
		['projection/a.ts', `export type A = import('$lib/scenario').Scenario;`],
		[
			'charts/a.ts',
			`import { line, scaleLinear } from 'd3'; export const a = [line, scaleLinear];`
		],
		['charts/a.ts', `import { m } from '$lib/paraglide/messages'; export const a = m;`],
		['charts/deep/a.ts', `export * from '../b'; export { px } from '$lib/scene';`],
		['files/a.ts', `import { csvFormat } from 'd3-dsv'; export const a = csvFormat;`],
		['format.ts', `import { m } from '$lib/paraglide/messages'; export const a = m;`],
		[
			'workbench/a.svelte.ts',
			`import { SvelteMap } from 'svelte/reactivity'; export const a = SvelteMap;`
		],
		[
			'ui/A.svelte',
			`<script lang="ts">import { share } from '$lib/format'; import B from './B.svelte';</script><B>{share}</B>`
		],
		['ui/a/b.ts', `export { c } from '$lib/ui/c/c'; export { d } from '../c/d';`],
		['ui/a.ts', `export const a = () => import('$lib/files');`]
	])('lets %s have %s', async (file, code) => {
		expect(await refusals(`src/lib/${file}`, code)).toEqual([]);
	});

	test('lets routes have everything', async () => {
		const code = `import { m } from '$lib/paraglide/messages'; import { line } from 'd3'; export const a = [m, line];`;
		expect(await refusals('src/routes/a.ts', code)).toEqual([]);
	});

	test('lets the command line have Node, which nothing else may have, and no page', async () => {
		const code = `import path from 'node:path'; import { svgFile } from '$lib/files'; export const a = [path, svgFile];`;
		expect(await refusals('src/cli/a.ts', code)).toEqual([]);
		expect(
			await refusals('src/lib/files/a.ts', `import path from 'node:path'; export { path };`)
		).toEqual(['house/imports']);
		expect(await refusals('src/cli/a.ts', `export { a } from '$app/paths';`)).toEqual([
			'house/imports'
		]);
	});

	test('tells a folder what it may import', async () => {
		const [result] = await eslint.lintText(`import { a } from '$lib/ui';`, {
			filePath: path.join(root, 'src/lib/scenario/a.ts')
		});
		expect(result?.messages.map(({ message }) => message)).toContain(
			'“$lib/ui” is not for scenario, which may import its own files by ./… or ../…, $lib/forecast, zod/*.'
		);
	});
});

describe('code knows no forecast', () => {
	test('no file names a player, company or year of a forecast', () => {
		const names = namesIn(readForecasts());
		const files = ['src/lib', 'src/routes'].flatMap(codeIn);
		expect(names).not.toEqual([]);
		expect(files).toContain('src/lib/forecast/schema.ts');

		const offences = files.flatMap((file) => {
			const found = mentions(readFileSync(path.join(root, file), 'utf8'), names);
			return found.length > 0 ? [`${file}: ${found.join(', ')}`] : [];
		});
		expect(offences).toEqual([]);
	});

	test('a name is found where code has one, and only there', () => {
		const invented = namesIn([
			{
				years: { base: 1901, target: 1911 },
				players: [
					{ id: 'atlantis', name: { en: 'Isle of Atlantis', de: 'Insel Atlantis' } },
					{ id: 'mu', name: 'Mu' },
					{ id: 'others', name: 'Others' }
				],
				groups: [{ members: [{ id: 'trident-works', name: 'Trident Works' }] }]
			}
		]);
		const found = (code: string) => mentions(code, invented);
		expect(found(`if (player.id === 'atlantis') tilt();`)).toEqual(['atlantis']);
		expect(found('const title = "Insel Atlantis rises";')).toEqual(['Insel Atlantis']);
		expect(found('<p>Trident Works, 1911</p>')).toEqual(['1911', 'Trident Works']);
		expect(found(`const x = 'mu' + others + atlantisLike + 19110;`)).toEqual([]);
		expect(found(`// as for Atlantis in 1901\nconst url = 'https://x/y';`)).toEqual([]);
	});
});

type Text = string | Record<string, string>;

interface Named {
	id?: string;
	name?: Text;
	short?: Text;
}

interface Naming {
	years?: { base: number; target: number };
	outcome?: { year: number };
	players?: Named[];
	groups?: { members?: Named[] }[];
}

function readForecasts(): Naming[] {
	const folder = path.join(root, 'src/forecasts');
	const files = existsSync(folder) ? readdirSync(folder) : [];
	return files
		.filter((file) => file.endsWith('.json'))
		.map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}

/** Every name by which code could mean one player, company or year of these forecasts. */
function namesIn(forecasts: Naming[]): string[] {
	// The document's own vocabulary, which a forecast may use as an id or a name as well.
	const ordinary = new Set(['other', 'others', 'rest']);
	const names = forecasts.flatMap(({ years, outcome, players = [], groups = [] }) => [
		...[years?.base, years?.target, outcome?.year].flatMap((year) => (year ? [`${year}`] : [])),
		...[...players, ...groups.flatMap(({ members = [] }) => members)].flatMap(namesOf)
	]);
	// Shorter ones ("us") are words or parts of words as well.
	return [...new Set(names)].filter((name) => name.length > 3 && !ordinary.has(name.toLowerCase()));
}

function namesOf({ id, name, short }: Named): string[] {
	const texts = [name, short].flatMap((text) =>
		typeof text === 'object' ? Object.values(text) : [text]
	);
	return [id, ...texts].filter((text) => text !== undefined);
}

function mentions(code: string, names: string[]): string[] {
	const withoutComments = code
		.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
		.replace(/(^|[^:])\/\/.*$/gm, '$1');
	return names.filter((name) => {
		const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		return new RegExp(`(?<![\\p{L}\\p{N}_$])${exact}(?![\\p{L}\\p{N}_$])`, 'u').test(
			withoutComments
		);
	});
}

function codeIn(folder: string): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.startsWith('src/lib/paraglide/'));
}
