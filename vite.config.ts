import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { letTheProcessEnd, messageOptions } from './src/messages/options.js';
import { launchOptions } from './tests/browser/find-browser.js';

letTheProcessEnd();

/** The routes of the workbench's page: layout, error page and the page itself. */
const workbenchRoutes = /[\\/]routes[\\/](\[\[forecast\]\][\\/])?\+\w+\.svelte$/;

/** How its parts look, those included whose code comes later: what is prerendered shows before. */
const workbenchStyles =
	/[\\/]lib[\\/]ui[\\/](controls|workbench|implies)[\\/]\w+\.svelte\?svelte&type=style/;

export default defineConfig({
	plugins: [paraglideVitePlugin(messageOptions), sveltekit()],
	// A breakdown of the build's time on every build says nothing to whoever only starts the site.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// What the workbench needs at once is one file, since a dozen small ones compress badly.
						// What is imported when it is used stays apart, with all that only this needs. The
						// controls that several of those parts share are one file as well.
						codeSplitting: {
							groups: [
								{
									name: 'workbench',
									test: (id) => workbenchRoutes.test(id) || workbenchStyles.test(id),
									priority: 1
								},
								{ name: 'controls', test: /[\\/]lib[\\/]ui[\\/]controls[\\/]/, minShareCount: 2 }
							]
						}
					}
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts', 'tests/browser/**']
				}
			},
			{
				extends: true,
				// Found out only while a test runs, these would reload it.
				optimizeDeps: { include: ['d3', 'zod'] },
				test: {
					name: 'component',
					include: ['tests/**/*.svelte.test.ts'],
					exclude: ['tests/browser/**'],
					browser: {
						enabled: true,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }],
						headless: true,
						screenshotFailures: false
					}
				}
			}
		]
	}
});
