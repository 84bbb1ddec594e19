import path from 'node:path';
import { makeFile, type FileWish } from '$lib/files/make-file';
import { readArgs, UsageError, type Wishes } from './args';
import { help } from './help';
import { kit } from './kit';
import { Output } from './output';
import { Progress, type Stream } from './progress';
import { readInput } from './read-input';
import { fileWishes } from './wishes';

export interface World {
	/** The folder that paths are relative to. */
	folder: string;
	out: Stream;
	err: Stream;
}

/** What a run comes to, for whoever called it. */
export const exitCodes = { done: 0, someFailed: 1, usage: 2 } as const;

/**
 * Follows a command line: draws what it names, says what failed and goes on with the rest.
 *
 * @returns its exit code
 */
export async function run(args: string[], world: World): Promise<number> {
	try {
		const wishes = readArgs(args);
		if (wishes !== 'help') return await make(wishes, world);
		world.out.write(help());
		return exitCodes.done;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		world.err.write(`${error.message}\nnpm run render -- --help says what is possible.\n`);
		return exitCodes.usage;
	}
}

async function make(wishes: Wishes, { folder, out, err }: World): Promise<number> {
	const progress = new Progress(wishes.quiet ? { write: () => {} } : err);
	const say = (stream: Stream, line: string) => {
		progress.clear();
		stream.write(`${line}\n`);
	};
	let [made, failed] = [0, 0];
	const fail = (what: string, error: unknown) => {
		failed += 1;
		const message = error instanceof Error ? error.message : String(error);
		say(err, message.startsWith(what) ? message : `${what}: ${message}`);
	};

	const wanted: { input: string; wish: FileWish }[] = [];
	for (const input of wishes.inputs) {
		try {
			const subject = await readInput(input, folder);
			for (const remark of subject.remarks ?? []) say(err, `${input}: ${remark}`);
			wanted.push(...fileWishes(subject, wishes).map((wish) => ({ input, wish })));
		} catch (error) {
			fail(input, error);
		}
	}

	const target = path.resolve(folder, wishes.out);
	const output = new Output(target, wishes.force);
	try {
		await output.prepare();
	} catch (error) {
		throw new UsageError(`${wishes.out} cannot be made a folder: ${(error as Error).message}.`);
	}
	for (const [index, { input, wish }] of wanted.entries()) {
		progress.show(index + 1, wanted.length, input);
		try {
			const { name, content } = await makeFile(wish, kit);
			const file = path.join(wishes.out, await output.write(name, content));
			made += 1;
			if (!wishes.quiet) say(out, file);
		} catch (error) {
			fail(input, error);
		}
	}
	progress.clear();
	if (!wishes.quiet)
		err.write(`${count(made)} in ${wishes.out}${failed ? `, ${failed} failed` : ''}.\n`);
	return failed === 0 ? exitCodes.done : exitCodes.someFailed;
}

function count(files: number): string {
	return files === 1 ? '1 file' : `${files} files`;
}
