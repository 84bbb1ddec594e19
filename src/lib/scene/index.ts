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
	type TextMark
} from './marks';
export { screenTheme } from './screen-theme';
export { shapeAttributes, writeSvg } from './svg';
export { roomFor, textWidth, wrapText } from './text';
export { darkTheme, lightTheme, type Theme } from './theme';
