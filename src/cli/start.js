// `npm run render`: makes what the command line needs if it is not there or old, then hands over to it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/shareband/cli');

/**
 * Of what npm says, only complaints: standard output is for the names of files.
 * @type {import('node:child_process').StdioOptions}
 */
const stdio = ['ignore', 'ignore', 'inherit'];

// eslint-disable-next-line house/imports -- what was built from main.ts
const { run } = await import(pathToFileURL(await built()).href);
process.exitCode = await run(process.argv.slice(2), {
	// npm starts a script in its package's folder; whoever types a path means their own.
	folder: process.env.INIT_CWD ?? process.cwd(),
	out: process.stdout,
	err: process.stderr
});

/**
 * The command line as one script, from these very sources.
 * @returns {Promise<string>} its file
 */
async function built() {
	const folder = path.join(cache, fingerprint());
	const script = path.join(folder, 'main.js');
	if (existsSync(script)) return script;
	process.stderr.write('Preparing the command line, once…\n');
	npm('setup');
	npm('generate');
	const { bundle } = await import('./bundle.js');
	// Two runs at once may both build; whoever is done first is used by both.
	const own = `${folder}-${process.pid}`;
	await bundle(path.join(import.meta.dirname, 'main.ts'), own, true);
	for (const old of readdirSync(cache).filter((name) => !name.includes('-'))) {
		if (old !== path.basename(folder)) rmSync(path.join(cache, old), { recursive: true });
	}
	if (existsSync(script)) rmSync(own, { recursive: true });
	else renameSync(own, folder);
	return script;
}

/** What the script is made from, in few letters: every source and the packages' versions. */
function fingerprint() {
	const hash = createHash('sha256');
	const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
		// Not what is generated beside them: it is there only after the first run.
		.filter(
			(entry) =>
				entry.isFile() &&
				/^[^.].*\.(ts|js|json|svelte)$/.test(entry.name) &&
				!entry.parentPath.includes('paraglide')
		)
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
	for (const file of [...sources, path.join(root, 'package-lock.json')]) {
		hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} script of package.json */
function npm(script) {
	const { npm_execpath: file } = process.env;
	const args = ['run', '--silent', script];
	const { status } = file
		? spawnSync(process.execPath, [file, ...args], { cwd: root, stdio })
		: spawnSync('npm', args, { cwd: root, stdio, shell: true });
	if (status !== 0) throw new Error(`npm run ${script} failed.`);
}
