import { expect, test } from 'vitest';
import type { Mark } from '$lib/scene';
import { keepUnchanged } from '$lib/scene/keep';

const line = (key: string, x1: number): Mark => ({ kind: 'line', key, x1, y1: 0, x2: 9, y2: 9 });
const group = (clip: string, ...children: Mark[]): Mark => ({
	kind: 'group',
	key: 'group',
	clip,
	children
});

test('marks that are equal stay the objects they were, the others are the new ones', () => {
	const before = [line('a', 1), line('b', 2)];
	const now = [line('a', 1), line('b', 3)];
	const kept = keepUnchanged(before, now);
	expect(kept).toEqual(now);
	expect(kept[0]).toBe(before[0]);
	expect(kept[1]).toBe(now[1]);
});

test('marks are found by their keys, wherever they stand', () => {
	const before = [line('a', 1), line('b', 2)];
	const kept = keepUnchanged(before, [line('c', 1), line('b', 2), line('a', 1)]);
	expect(kept.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
	expect(kept[1]).toBe(before[1]);
	expect(kept[2]).toBe(before[0]);
});

test('a property more or less, or another kind, is a change', () => {
	const plain = line('a', 1);
	for (const other of [
		{ ...line('a', 1), stroke: 'red' } as Mark,
		{ kind: 'circle', key: 'a', cx: 1, cy: 0, r: 1 } satisfies Mark
	]) {
		expect(keepUnchanged([plain], [other])[0]).toBe(other);
		expect(keepUnchanged([other], [plain])[0]).toBe(plain);
	}
});

test('a group stays if its clip and all in it do', () => {
	const before = group('M0,0', line('a', 1), line('b', 2));
	const same = group('M0,0', line('a', 1), line('b', 2));
	expect(keepUnchanged([before], [same])[0]).toBe(before);
	for (const other of [
		group('M1,1', line('a', 1), line('b', 2)),
		group('M0,0', line('a', 1), line('b', 3)),
		group('M0,0', line('a', 1))
	]) {
		expect(keepUnchanged([before], [other])).toEqual([other]);
	}
	const [moved] = keepUnchanged([before], [group('M1,1', line('a', 1), line('b', 3))]);
	expect(moved?.kind === 'group' && before.kind === 'group' && moved.children[0]).toBe(
		before.kind === 'group' && before.children[0]
	);
});
