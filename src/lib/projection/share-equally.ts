/**
 * Splits a whole number into equal whole parts, none above its room (water-filling). The parts
 * total `amount` exactly, or all the room there is. What does not divide goes to those with most room.
 *
 * @param amount @param room whole numbers of one small unit (hundredths of a percent, say)
 * @returns one part per room, in the same order
 */
export function shareEqually(amount: number, room: number[]): number[] {
	const parts = room.map(() => 0);
	// The narrowest first: what it cannot take is then split among all that follow.
	const order = room.map((space, i) => ({ space, i })).sort((a, b) => a.space - b.space);
	let left = amount;
	order.forEach(({ space, i }, taken) => {
		const part = Math.min(space, Math.floor(left / (order.length - taken)));
		parts[i] = part;
		left -= part;
	});
	return parts;
}
