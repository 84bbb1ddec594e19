import type { Forecast } from '$lib/forecast';
import type { Changes, Comparison, Side } from '$lib/scenario';
import { shipped, shippedIds } from './helpers';
import type { Picture } from './pictures';

const article = shipped('ai-market');

const lowAndHigh: Comparison['sides'] = [
	{ of: 'scenario', case: 'low' },
	{ of: 'scenario', case: 'high' }
];
const sourceAndScenario: Comparison['sides'] = [
	{ of: 'source', case: 'range' },
	{ of: 'scenario', case: 'range' }
];

/** Points of two more forecasts widened into ranges, so that there is something to compare. */
const widened: Record<string, Changes> = {
	'chip-capacity': { targets: { taiwan: { low: 40, high: 50 }, us: { low: 20, high: 30 } } },
	'phone-systems': {
		targets: { android: { low: 40, high: 50 }, 'windows-phone': { low: 16, high: 27 } }
	}
};

/** The day on which whoever made these pictures changed something. */
export const changedOn = '2026-01-15';

/** The pictures of a way to compare; those of low beside high are kept with the other views. */
function picturesOf(way: Comparison['way'], changes: Changes, twelve: Forecast): Picture[] {
	const view = 'compare' as const;
	const ofSource = { view, comparison: { sides: sourceAndScenario, way } };
	const ofCases = { view, comparison: { sides: lowAndHigh, way } };
	const cases: Picture[] = [
		{ name: `ai-market-${way}`, options: { forecast: article, ...ofCases } },
		{ name: `ai-market-${way}-360`, options: { forecast: article, ...ofCases, width: 360 } },
		{ name: `ai-market-${way}-dark`, options: { forecast: article, ...ofCases, theme: 'dark' } },
		...[280, 1600].map((width) => ({
			name: `twelve-${way}-${width}`,
			options: { forecast: twelve, ...ofCases, width }
		}))
	];
	return [
		...(way === 'side-by-side' ? [] : cases),
		...shippedIds.map((id) => ({
			name: `${id}-${way}-changed`,
			options: {
				forecast: shipped(id),
				...ofSource,
				changes: widened[id] ?? changes,
				date: changedOn
			}
		})),
		{
			name: `ai-market-${way}-changed-360`,
			options: { forecast: article, ...ofSource, changes, width: 360 }
		},
		{
			name: `ai-market-${way}-print`,
			options: { forecast: article, ...ofSource, changes, theme: 'print' }
		},
		{
			name: `twelve-${way}-ranges-280`,
			options: {
				forecast: twelve,
				view,
				comparison: {
					sides: [{ of: 'scenario', case: 'best-player-0' }, sourceAndScenario[1]],
					way
				},
				width: 280
			}
		}
	];
}

const saved: Side = {
	of: 'saved',
	name: 'What a reader once saved under a name that goes on and on',
	changes: { targets: { china: { low: 35, high: 36.5 } }, targetYear: 2032 },
	case: 'best-china'
};

/** A saved scenario beside the present one, and a comparison that cannot be drawn. */
const savedPictures: Picture[] = [
	{
		name: 'ai-market-compare-saved',
		options: {
			forecast: article,
			view: 'compare',
			changes: { targets: { china: { low: 42, high: 45 } } },
			comparison: { sides: [saved, { of: 'scenario', case: 'middle' }], way: 'ghost' }
		}
	},
	{
		name: 'ai-market-compare-unavailable',
		options: {
			forecast: article,
			view: 'compare',
			comparison: {
				sides: [
					{ ...saved, changes: { targets: { china: { low: 60, high: 70 } } } },
					{ of: 'source', case: 'best-nobody' }
				],
				way: 'side-by-side'
			}
		}
	}
];

/**
 * Every picture of a comparison that is kept, but low beside high.
 *
 * @param changes to the article
 * @param twelve a forecast of twelve players
 */
export function comparePictures(changes: Changes, twelve: Forecast): Picture[] {
	const ways = ['side-by-side', 'ghost', 'differences'] as const;
	return [...ways.flatMap((way) => picturesOf(way, changes, twelve)), ...savedPictures];
}
