import js from '@eslint/js';
import * as axis from 'd3-axis';
import * as brush from 'd3-brush';
import * as drag from 'd3-drag';
import * as fetching from 'd3-fetch';
import * as selection from 'd3-selection';
import * as transition from 'd3-transition';
import * as zoom from 'd3-zoom';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { imports } from './tests/house/imports.js';

const messages = 'paraglide';

/**
 * The house: what each folder of src/lib, and the command line, may import. Inside a folder files are named by './…', across
 * folders by '$lib/<folder>'. Of the packages, "x/*" is x and everything below it.
 */
const house = {
	forecast: { folders: ['forecasts'], packages: ['zod/*'] },
	scenario: { folders: ['forecast'], packages: ['zod/*'] },
	projection: { folders: ['scenario', 'forecast'], packages: [] },
	scene: { folders: [], packages: [] },
	format: { folders: ['forecast', messages], packages: [] },
	charts: {
		folders: ['projection', 'scenario', 'forecast', 'scene', 'format', messages],
		packages: ['d3']
	},
	files: {
		folders: ['charts', 'scene', 'projection', 'scenario', 'forecast', 'format', messages],
		packages: ['d3-dsv', 'opentype.js', '@resvg/resvg-wasm/*', '@fontsource/*']
	},
	workbench: {
		folders: ['files', 'projection', 'scenario', 'forecast', messages],
		packages: ['zod/*', 'svelte/*', 'esm-env', '$app/environment']
	},
	// prettier-ignore
	ui: {
		folders: ['workbench', 'files', 'charts', 'scene', 'projection', 'scenario', 'forecast', 'format', messages],
		packages: ['svelte/*', 'd3-drag', '$app/*']
	},
	cli: {
		folders: ['ui', 'workbench', 'files', 'scenario', 'forecast', messages],
		packages: ['node:*', 'vite', '@resvg/resvg-js']
	}
};

/** What of d3 touches a page or the network; charts are plain data and must draw without either. */
const notForCharts = [axis, brush, drag, fetching, selection, transition, zoom].flatMap(
	Object.keys
);

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'src/lib/paraglide/',
		'test-results/',
		'playwright-report/'
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows what is defined.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			// `const { [id]: _, ...others }` is how a key is left out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['**/*.js'],
		rules: {
			// Types in plain JavaScript are JSDoc, which names them by import().
			'@typescript-eslint/consistent-type-imports': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/**/*.{json,css,html}'],
		plugins: { house: { rules: { imports } } },
		rules: {
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'house/imports': ['error', { root: import.meta.dirname, house }]
		}
	},
	{
		files: ['src/lib/ui/**'],
		rules: {
			// A component is given its links; the route that gives them knows where the site lies.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true, ignoreGoto: true }]
		}
	},
	{
		files: ['src/lib/charts/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'd3',
							importNames: ['default', ...notForCharts],
							message: 'Charts take scales, shapes and arrays from d3, each by its name.'
						}
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ImportExpression[source.value="d3"]',
					message: 'Charts import from d3 by name, so that only those parts are shipped.'
				}
			]
		}
	}
);
