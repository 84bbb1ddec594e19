import type { Face } from './marks';

/**
 * The font families asked for, best first; each list ends in what every machine has. Only a name that
 * needs quotes has them, and stands first: resvg passes over a quoted name after a comma.
 */
export const fontFamily: Record<Face, string> = {
	sans: 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif',
	serif: "'Source Serif 4', Georgia, Times New Roman, Liberation Serif, serif"
};
