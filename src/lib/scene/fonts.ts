import type { Face } from './marks';

/** The font families asked for, best first; each list ends in what every machine has. */
export const fontFamily: Record<Face, string> = {
	sans: "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif",
	serif: "'Source Serif 4', Georgia, 'Times New Roman', serif"
};
