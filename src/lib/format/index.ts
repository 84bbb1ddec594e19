// Every number that becomes text. Shares are percent of the whole market.
export { pointsRange, relative, relativeRange } from './changes';
export { decimal, listed, points, range, say, sentenceCase, share, signed } from './figures';
export { fixed, mixShare } from './mix';
export { pointsInWords, rangeInWords } from './spoken';
