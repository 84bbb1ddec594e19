import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/browser/find-browser.js';

// Another one by TEST_PORT, where this one is taken.
const port = Number(process.env.TEST_PORT ?? 4517);
const base = process.env.BASE_PATH ?? '';

/** End-to-end tests of the built site. They go to './…', so that they also pass with a BASE_PATH. */
export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	// Generous: what is slow is not wrong.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	retries: 0,
	workers: 2,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}${base}/`,
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure',
		launchOptions: launchOptions()
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/*.phone.spec.ts',
			use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'phone',
			testMatch: '**/*.phone.spec.ts',
			use: {
				...devices['Desktop Chrome'],
				viewport: { width: 390, height: 844 },
				deviceScaleFactor: 2,
				hasTouch: true,
				isMobile: true
			}
		}
	],
	webServer: {
		command: `npm run build && npm run preview -- --port ${port} --strictPort`,
		url: `http://localhost:${port}${base}/`,
		// A server that is already there may serve an older build.
		reuseExistingServer: false,
		timeout: 300_000
	}
});
