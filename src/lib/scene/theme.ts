/** The colours a chart is drawn in. */
export interface Theme {
	name: 'light' | 'dark' | 'print' | 'screen';
	/** The ground. */
	paper: string;
	/** Headlines and figures. */
	ink: string;
	/** Subtitles, notes and axis labels; legible on paper (4.5:1). */
	muted: string;
	/** Grid lines. */
	rule: string;
	/** The ground of the projected years. */
	zone: string;
	/** One for each player, by its place in the forecast. */
	players: readonly string[];
	/** The same, dark or light enough for text (4.5:1 on paper and zone). */
	labels: readonly string[];
	/** The player nobody stated. */
	remainder: string;
	/** Where colour does not tell players apart: what their areas and lines are made of. */
	textures?: readonly Texture[];
	/** The same for lines: lengths of dash and gap in px. As many as have no divisor with `textures`. */
	dashes?: readonly string[];
}

/** Parallel lines over an area, by the way they run; a `tone` is even. */
export type Texture = 'tone' | 'rising' | 'falling' | 'level' | 'upright' | 'crossed';

/**
 * The players' colours were searched for by computer: the smallest distance in OKLab between any two
 * of the first six, and of all twelve, is as large as it gets in normal vision, protanopia, deuteranopia
 * and tritanopia (Machado, Oliveira, Fernandes 2009), with 3:1 or more against the paper. A test
 * measures it. No colour carries a meaning by itself: marks are labelled and differ in shape.
 */
export const lightTheme: Theme = {
	name: 'light',
	paper: '#fffdf8',
	ink: '#1d1b18',
	muted: '#5f5a52',
	rule: '#dcd6ca',
	zone: '#fdfaf4',
	players: [
		'#c23b22',
		'#1c6ba0',
		'#c68300',
		'#331725',
		'#283994',
		'#2f9fb1',
		'#714462',
		'#592839',
		'#162068',
		'#8d6665',
		'#8470d6',
		'#8a180d'
	],
	labels: [
		'#c23b22',
		'#1c6ba0',
		'#936100',
		'#331725',
		'#283994',
		'#237683',
		'#714462',
		'#592839',
		'#162068',
		'#876261',
		'#6f5eb4',
		'#8a180d'
	],
	remainder: '#7a756c'
};

export const darkTheme: Theme = {
	name: 'dark',
	paper: '#16181b',
	ink: '#f1ede4',
	muted: '#aaa59b',
	rule: '#3a3d42',
	zone: '#1d2024',
	players: [
		'#f2725a',
		'#6db3e8',
		'#f5e05d',
		'#926382',
		'#5e56de',
		'#89f4ed',
		'#ad74ff',
		'#b4481e',
		'#8072c5',
		'#adc6a8',
		'#7aa394',
		'#fc9e47'
	],
	labels: [
		'#f2725a',
		'#6db3e8',
		'#f5e05d',
		'#a67f99',
		'#857fe6',
		'#89f4ed',
		'#ad74ff',
		'#c67454',
		'#8d80cb',
		'#adc6a8',
		'#7aa394',
		'#fc9e47'
	],
	remainder: '#99958c'
};

/**
 * Black on white, for printers and copies: players differ by the texture of their areas, the dashes
 * of their lines, two tones, and the shapes that they have in every theme.
 */
export const printTheme: Theme = {
	name: 'print',
	paper: '#ffffff',
	ink: '#000000',
	muted: '#4a4a4a',
	rule: '#d0d0d0',
	zone: '#ffffff',
	players: Array.from({ length: 12 }, (_, place) => (place % 2 ? '#5e5e5e' : '#000000')),
	labels: Array<string>(12).fill('#000000'),
	remainder: '#767676',
	textures: ['tone', 'falling', 'level', 'upright', 'crossed'],
	dashes: ['10 3', '4 3', '12 3 2 3', '6 2 2 2 2 2']
};
