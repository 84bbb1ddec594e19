// What other folders may use without pulling zod in: types and plain functions only.
export type { Claim, Forecast, ForecastFile, Group, Player, Range } from './schema';
export { textIn, type Text } from './text';
