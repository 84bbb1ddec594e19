/**
 * Rounds parts of a whole number to whole ones that total it (method of the largest remainder, Hamilton):
 * each is its own, rounded down or up; of equal remainders the earlier one is taken up.
 *
 * @param exact not negative, and as good as `total` together
 */
export function apportion(exact: number[], total: number): number[] {
	// Free of binary dust: 33.33 × 100 would be 3332.9999….
	const clean = exact.map((value) => Math.round(value * 1e6) / 1e6);
	const whole = clean.map(Math.floor);
	const left = clean.map((value, i) => Math.round((value - whole[i]!) * 1e6));
	[...whole.keys()]
		.sort((a, b) => left[b]! - left[a]! || a - b)
		.slice(0, Math.max(0, total - sum(whole)))
		.forEach((i) => (whole[i]! += 1));
	return whole;
}

export function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
