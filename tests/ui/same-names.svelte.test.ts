import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { sideWords } from '$lib/charts/side-words';
import type { Forecast } from '$lib/forecast';
import { parseForecast } from '$lib/forecast/parse';
import { compareSides, project } from '$lib/projection';
import { applyChanges, type Changes, type Side } from '$lib/scenario';
import AssumptionTable from '$lib/ui/compare/AssumptionTable.svelte';
import CompareReadings from '$lib/ui/compare/CompareReadings.svelte';
import { formulaOf } from '$lib/ui/implies/formulas';
import FormulaView from '$lib/ui/implies/FormulaView.svelte';
import type { Topic } from '$lib/ui/implies/reading';
import ProblemList from '$lib/ui/open/ProblemList.svelte';
import Controls from '$lib/ui/sources/Controls.svelte';
import { setByClaim } from '$lib/ui/sources/sets';
import ConflictBanner from '$lib/ui/workbench/ConflictBanner.svelte';
import { creditsOf } from '$lib/ui/workbench/credits';
import ForecastIntro from '$lib/ui/workbench/ForecastIntro.svelte';
import { Workbench } from '$lib/workbench';
import { teaFile } from '../forecast/tea';

/** Ids tell players and groups apart; their names may be the same. */
function namesakes(): Forecast {
	const file = teaFile();
	const [leaf, dust] = file.players as [(typeof file.players)[0], (typeof file.players)[0]];
	const [group] = file.groups!;
	return parseForecast(
		JSON.stringify({
			...file,
			measure: { stated: true, text: file.source.credit },
			players: [leaf, { ...dust, name: leaf.name, target: { low: 30, high: 40 } }].map(
				(player) => ({ ...player, others: { id: `${player.id}-others`, name: 'Others' } })
			),
			groups: ['leaf', 'dust'].map((parent) => ({
				...group!,
				...{ id: `${parent}-group`, parent, share: 25 },
				members: group!.members.map(({ name }, index) => ({ id: `${parent}-${index}`, name }))
			})),
			claims: [
				{
					...file.claims[0]!,
					figure: 'target',
					supports: ['leaf', 'dust']
				}
			],
			gaps: [],
			outcome: undefined
		}),
		'namesakes.json'
	);
}

function projected(changes: Changes = {}) {
	const result = project(applyChanges(namesakes(), changes));
	if (result.kind !== 'projection') throw new Error(JSON.stringify(result.conflicts));
	return result.projection;
}

/** Both players called Leaf, moved alike. */
const moved: Changes = {
	targets: { leaf: { low: 52, high: 58 }, dust: { low: 32, high: 38 } }
};

/** In each of two players of one name, groups of one name ask for too much. */
const tooMuch: Changes = {
	groups: { 'leaf-group': { low: 70, high: 70 }, 'dust-group': { low: 50, high: 50 } }
};

describe('where two players have one name, and what lies inside them too,', () => {
	for (const topic of ['lead', 'change', 'remainder', 'groups', 'concentration'] as Topic[]) {
		test(`the formula of ${topic} has a line for each`, async () => {
			const formula = formulaOf(topic, projected())!;
			const { container } = await render(FormulaView, { formula });
			expect(container.querySelectorAll('dt')).toHaveLength(formula.steps.length);
		});
	}

	test('what a comparison assumes differently has a row for each', async () => {
		const saved: Side = { of: 'saved', name: 'Mine', changes: moved, case: 'range' };
		const compared = compareSides([{ of: 'source', case: 'range' }, saved], projected());
		if (compared.kind !== 'compared') throw new Error('unavailable');
		const { container } = await render(AssumptionTable, { compared, words: sideWords(compared) });
		expect(container.querySelectorAll('tbody tr')).toHaveLength(2);
	});

	test('a claim has a control for each', async () => {
		const forecast = namesakes();
		const controls = setByClaim(forecast, forecast.claims[0]!, '/');
		const { container } = await render(Controls, { controls });
		expect(container.querySelectorAll('a')).toHaveLength(2);
	});

	test('ranges that do not fit are named for each', async () => {
		const workbench = new Workbench(namesakes());
		workbench.apply(tooMuch, { kind: 'repair' });
		expect(workbench.conflicts).toHaveLength(2);
		const { container } = await render(ConflictBanner, { workbench });
		expect(container.querySelectorAll('p')).toHaveLength(3);
	});
});

test('a comparison of two sides that do not hold for one reason says so of both', async () => {
	const side: Side = { of: 'saved', name: 'Mine', changes: tooMuch, case: 'range' };
	const { container } = await render(CompareReadings, {
		projection: projected(),
		comparison: { sides: [side, side], way: 'side-by-side' },
		pinned: undefined,
		stale: false
	});
	expect(container.querySelectorAll('p')).toHaveLength(3);
});

test('a problem that is met twice is listed twice', async () => {
	const problem = { path: 'players[0].name', reason: 'is given twice; keep one of them' };
	const { container } = await render(ProblemList, { problems: [problem, problem], file: 'a.json' });
	expect(container.querySelectorAll('li')).toHaveLength(2);
});

test('a forecast may say of what it measures what it says of its source', async () => {
	const credits = creditsOf(namesakes(), '/sources', () => undefined);
	const { container } = await render(ForecastIntro, {
		...{ title: 'Tea', summary: 'Of tea.', links: [], credits }
	});
	expect(container.querySelectorAll('.credit > span')).toHaveLength(3);
});
