/** Something of a height that would like to stand at `at` (its middle), in px. */
export interface Wish {
	at: number;
	height: number;
}

/**
 * Moves things apart along a line so that none overlap, as little as possible: neighbours that
 * collide stand together as a block around the mean of their wishes (pool adjacent violators). Their
 * order is kept, and all stay between `top` and `bottom` if they fit at all.
 *
 * @returns the middle of each, in the order given, px
 */
export function spread(wishes: Wish[], top: number, bottom: number): number[] {
	const order = wishes
		.map((_, index) => index)
		.sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
	const blocks: { members: number[]; at: number; height: number }[] = [];
	for (const index of order) {
		const { at, height } = wishes[index]!;
		let block = { members: [index], at: clamp(at, height), height };
		for (let above = blocks.at(-1); above && overlap(above, block); above = blocks.at(-1)) {
			blocks.pop();
			const members = [...above.members, ...block.members];
			const total = above.height + block.height;
			block = { members, at: clamp(wishOf(members, total), total), height: total };
		}
		blocks.push(block);
	}
	const middles = new Array<number>(wishes.length);
	for (const block of blocks) {
		let y = block.at - block.height / 2;
		for (const index of block.members) {
			const { height } = wishes[index]!;
			middles[index] = y + height / 2;
			y += height;
		}
	}
	return middles;

	function clamp(at: number, height: number): number {
		return Math.max(top + height / 2, Math.min(bottom - height / 2, at));
	}

	/** Where a block's middle must be for its members to be nearest their wishes on average. */
	function wishOf(members: number[], total: number): number {
		let above = 0;
		let sum = 0;
		for (const index of members) {
			const { at, height } = wishes[index]!;
			sum += at - (above + height / 2 - total / 2);
			above += height;
		}
		return sum / members.length;
	}
}

function overlap(a: { at: number; height: number }, b: { at: number; height: number }): boolean {
	return a.at + a.height / 2 > b.at - b.height / 2 + 1e-9;
}
