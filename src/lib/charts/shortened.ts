/** A text of at most so many characters; a longer one ends in an ellipsis. */
export function shortened(text: string, most: number): string {
	// By characters: a slice could leave half of one behind.
	const characters = [...text];
	if (characters.length <= most) return text;
	return `${characters
		.slice(0, most - 1)
		.join('')
		.trimEnd()}…`;
}
