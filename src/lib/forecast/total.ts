/** The sum of shares in percent, free of the dust that binary fractions leave. */
export function total(shares: number[]): number {
	return clean(shares.reduce((sum, share) => sum + share, 0));
}

/** Rounded to a millionth: finer than any share or printing step. */
export function clean(share: number): number {
	return Math.round(share * 1e6) / 1e6;
}
