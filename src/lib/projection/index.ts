export { caseProjection } from './case-projection';
export { projectionAt, yearRange } from './at';
export { caseMix, caseNames, casePath } from './cases';
export { compareMixes, exactShares, type ShareChange } from './compare';
export {
	compareSides,
	differenceBands,
	differencesByYear,
	type Compared,
	type ComparisonResult,
	type DifferenceYear
} from './comparison';
export { concentration, concentrationEnds, effectivePlayers } from './concentration';
export { crossover, ratioFloor, straightCrossover, type Crossover } from './crossover';
export { neededGrowth } from './growth';
export { leadRange } from './lead';
export { outcomeOf } from './outcome';
export { outcomeMisses, type Miss, type OutcomeMisses } from './outcome-misses';
export { project } from './project';
export { repair } from './repair';
export { shownShares } from './shown';
export { shownMembers } from './shown-members';
export type { ComparedSide, SideResult } from './side';
export {
	differencesOf,
	sideBands,
	sideFigures,
	type Difference,
	type SideFigure
} from './side-figures';
export { isPoint, printedShares, shownRange } from './shown-range';
export type {
	Band,
	CaseName,
	CasePath,
	Conflict,
	Mix,
	ProjectedGroup,
	ProjectedMember,
	ProjectedPlayer,
	Projection,
	ProjectionNote,
	ProjectionResult
} from './types';
export { targetYears } from './years';
