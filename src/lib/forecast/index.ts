// What other folders may use without pulling zod in: types and plain functions only.
export { checkForecast } from './check';
export { highestGrowth, lowestGrowth, standardGrowth } from './growth';
export { longestHorizon } from './longest-horizon';
export { DocumentError, ForecastError, type Problem } from './problem';
export type { Claim, Forecast, ForecastFile, Gap, Group, Player, Range } from './schema';
export { textIn, type Text } from './text';
