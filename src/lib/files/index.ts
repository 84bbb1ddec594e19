export { svgFile, type TextFile } from './svg-file';
export type { PictureOptions, PictureTheme } from './picture';
