import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file that is there already and was not replaced. */
export class KeptError extends Error {
	override name = 'KeptError';
}

/** The folder that files are written to, and to nothing outside it. */
export class Output {
	readonly #folder: string;
	readonly #force: boolean;
	/** As a file system that does not tell capitals apart sees them. */
	readonly #taken = new Set<string>();

	constructor(folder: string, force: boolean) {
		this.#folder = folder;
		this.#force = force;
	}

	/** Makes the folder if it is not there. */
	async prepare(): Promise<void> {
		await mkdir(this.#folder, { recursive: true });
	}

	/**
	 * Writes a file. A name that this run has used already is numbered, so that the same command gives the
	 * same names.
	 *
	 * @returns the name it got
	 * @throws KeptError where another file has its place and may not be replaced
	 */
	async write(name: string, content: string | Uint8Array): Promise<string> {
		const unused = this.#unused(path.basename(name));
		const file = path.join(this.#folder, unused);
		const there = await lstat(file).catch(() => undefined);
		if (there?.isFile() && Buffer.from(content).equals(await readFile(file))) return unused;
		if (there && !this.#force) {
			throw new KeptError(`${unused} is there already and differs; --force replaces it.`);
		}
		// Whole or not at all; and what may be a link to elsewhere is replaced, not followed.
		const whole = path.join(this.#folder, `.${randomUUID()}.part`);
		try {
			await writeFile(whole, content, { flag: 'wx' });
			await rename(whole, file);
		} finally {
			await rm(whole, { force: true });
		}
		return unused;
	}

	#unused(name: string): string {
		const { name: stem, ext } = path.parse(name);
		for (let count = 1; ; count += 1) {
			const candidate = count === 1 ? name : `${stem}-${count}${ext}`;
			const key = candidate.toLowerCase();
			if (this.#taken.has(key)) continue;
			this.#taken.add(key);
			return candidate;
		}
	}
}
