// What a first download needs. Whatever else there is loads with './make-file'.
export { svgFile, type TextFile } from './svg-file';
export type { PictureOptions, PictureTheme } from './picture';
