export { axisTop } from './axis';
export { caseWords, type CaseWords } from './case-words';
export { chartOf } from './chart-of';
export { compareChart } from './compare';
export { headline, leadAndRival, phraseOf } from './headline';
export { pathWords } from './notes';
export { pathsChart, type ChartInput } from './paths';
export { playerStyles, type PlayerStyle } from './style';
export { targetChart } from './target';
