// What the first page needs. The other charts are asked of './chart-of', so that they load when used.
export { axisTop } from './axis';
export { gripsOf, type Grip } from './grips';
export { headline, leadAndRival, phraseOf } from './headline';
export { pathWords } from './notes';
export { pathsChart, type ChartInput } from './paths';
export { playerStyles, type PlayerStyle } from './style';
