import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Output } from '../../src/cli/output';
import { emptyFolder, filesIn } from './folder';

describe('files that are written', () => {
	it('are numbered where two have one name, with capitals or without', async () => {
		const folder = emptyFolder();
		const output = new Output(folder, false);
		const names = [];
		for (const name of ['a.svg', 'A.svg', 'a.svg', 'a.png', 'a-2.svg']) {
			names.push(await output.write(name, name));
		}
		expect(names).toEqual(['a.svg', 'A-2.svg', 'a-3.svg', 'a.png', 'a-2-2.svg']);
		expect(filesIn(folder)).toEqual([...names].sort());
	});

	it('have the same names in the next run, which finds them as they are', async () => {
		const folder = emptyFolder();
		for (const output of [new Output(folder, false), new Output(folder, false)]) {
			expect(await output.write('a.svg', 'one')).toBe('a.svg');
			expect(await output.write('a.svg', 'two')).toBe('a-2.svg');
		}
		expect(filesIn(folder)).toEqual(['a-2.svg', 'a.svg']);
	});

	it('replace another file only where that is asked for', async () => {
		const folder = emptyFolder();
		writeFileSync(path.join(folder, 'a.svg'), 'mine');
		await expect(new Output(folder, false).write('a.svg', 'new')).rejects.toThrow(
			'a.svg is there already and differs; --force replaces it.'
		);
		expect(readFileSync(path.join(folder, 'a.svg'), 'utf8')).toBe('mine');
		await new Output(folder, true).write('a.svg', 'new');
		expect(readFileSync(path.join(folder, 'a.svg'), 'utf8')).toBe('new');
		expect(filesIn(folder)).toEqual(['a.svg']);
	});

	it('stay inside their folder, whatever they are called and wherever a link leads', async () => {
		const around = emptyFolder();
		const folder = path.join(around, 'out');
		mkdirSync(folder);
		writeFileSync(path.join(around, 'victim.svg'), 'mine');
		symlinkSync(path.join(around, 'victim.svg'), path.join(folder, 'b.svg'));
		const output = new Output(folder, true);
		expect(await output.write('../victim.svg', 'new')).toBe('victim.svg');
		await output.write('b.svg', 'new');
		expect(readFileSync(path.join(around, 'victim.svg'), 'utf8')).toBe('mine');
		expect(readFileSync(path.join(folder, 'b.svg'), 'utf8')).toBe('new');
	});

	it('leave nothing half done behind where they cannot be written', async () => {
		const folder = emptyFolder();
		mkdirSync(path.join(folder, 'a.svg'));
		await expect(new Output(folder, true).write('a.svg', 'new')).rejects.toThrow();
		expect(filesIn(folder)).toEqual([]);
		expect(statSync(path.join(folder, 'a.svg')).isDirectory()).toBe(true);
	});

	it('get their folder made, and those above it', async () => {
		const folder = path.join(emptyFolder(), 'deep', 'down');
		const output = new Output(folder, false);
		await output.prepare();
		await output.write('a.svg', 'one');
		expect(filesIn(folder)).toEqual(['a.svg']);
	});
});
