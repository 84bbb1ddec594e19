export { svgFile, type PictureOptions, type TextFile } from './svg-file';
