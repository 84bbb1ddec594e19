/**
 * How the message catalogue becomes code, for Vite (`vite.config.ts`) and for `generate.js`.
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messageOptions = {
	project: './src/messages/project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['globalVariable', 'baseLocale'],
	isServer: 'import.meta.env.SSR',
	disableAsyncLocalStorage: true
};

/**
 * The compiler's database (@lix-js/sdk 0.17) leaves timers of 30 s behind, and a build or a test run
 * would wait that long after its work. From this call on, timers of that length hold no process.
 */
export function letTheProcessEnd() {
	const { setTimeout } = globalThis;
	globalThis.setTimeout = Object.assign(
		/** @type {(...given: Parameters<typeof setTimeout>) => NodeJS.Timeout} */
		(...given) => {
			const timer = setTimeout(...given);
			return given[1] === 30_000 ? timer.unref() : timer;
		},
		setTimeout
	);
}
