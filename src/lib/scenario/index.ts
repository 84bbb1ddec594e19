// What other folders may use without pulling zod in: types and plain functions only.
export type {
	CaseName,
	Changes,
	Comparison,
	Mixing,
	ScenarioDocument,
	Side,
	Timing,
	View
} from './schema';
export { differingAssumptions, type DifferingAssumption } from './differing';
export { isLowAndHigh, lowBesideHigh } from './low-beside-high';
export {
	applyChanges,
	type GroupPart,
	type Scenario,
	type ScenarioGroup,
	type ScenarioPlayer
} from './scenario';
export { moveSplit, type SplitMove, type SplitStop } from './move-split';
export { apportion } from './apportion';
export { equalParts, sameParts, shownParts } from './split';
