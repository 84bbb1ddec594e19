import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const goldenFolder = fileURLToPath(new URL('../golden/', import.meta.url));

const howToAccept =
	'If it is meant to look like that: UPDATE_GOLDEN=1 npx vitest run golden.test.ts';

/** The kept text of a picture. */
export function readGolden(name: string, folder = goldenFolder): string {
	return readFileSync(path.join(folder, `${name}.svg`), 'utf8');
}

/** What tells bytes apart that would be a large file to keep. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex') + '\n';
}

/** How a kept file that is no picture differs from what is made now; nothing where it does not. */
export function keptProblem(name: string, text: string): string | undefined {
	const file = path.join(goldenFolder, name);
	if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
	const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	if (kept === text) return undefined;
	return `${name} differs.\n- ${kept?.slice(0, 300)}\n+ ${text.slice(0, 300)}\n${howToAccept}`;
}

/**
 * How a picture differs from the one that is kept, in words; nothing where it does not. What was
 * drawn instead is then put beside it as NAME.actual.svg.
 *
 * @param update whether to keep this picture from now on, whatever was kept before
 */
export function goldenProblem(
	name: string,
	text: string,
	{ folder = goldenFolder, update = process.env.UPDATE_GOLDEN === '1' } = {}
): string | undefined {
	const file = path.join(folder, `${name}.svg`);
	const actual = path.join(folder, `${name}.actual.svg`);
	rmSync(actual, { force: true });
	if (update) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, text);
		return undefined;
	}
	const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	if (kept === text) return undefined;
	writeFileSync(actual, text);
	const what = kept === undefined ? `There is no ${name}.svg yet.` : firstDifference(kept, text);
	return `${what}\nDrawn now: ${actual}\n${howToAccept}`;
}

function firstDifference(kept: string, text: string): string {
	const [before, after] = [kept.split('\n'), text.split('\n')];
	const line = before.findIndex((content, index) => content !== after[index]);
	const at = line < 0 ? before.length : line;
	const show = (content = '(nothing)') => content.trim().slice(0, 300);
	return `Line ${at + 1} differs.\n- ${show(before[at])}\n+ ${show(after[at])}`;
}
