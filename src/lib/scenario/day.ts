/** YYYY-MM-DD, as the reader's calendar has it: the date of a scenario that was changed just now. */
export function dayOf(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
