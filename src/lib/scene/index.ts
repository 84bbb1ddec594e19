export { fontFamily } from './fonts';
export {
	eachMark,
	px,
	type Anchor,
	type Axis,
	type Face,
	type GroupMark,
	type Mark,
	type Plot,
	type Scene,
	type Spot,
	type TextMark,
	type Track
} from './marks';
export { screenTheme } from './screen-theme';
export { writeSvg, type Size } from './svg';
export { roomFor, textWidth, wrapText } from './text';
export { darkTheme, lightTheme, printTheme, type Texture, type Theme } from './theme';
