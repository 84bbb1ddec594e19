import { standardGrowth, type Forecast } from '$lib/forecast';
import { applyChanges, type Changes } from '$lib/scenario';

/** What of these changes a forecast knows and does not say itself, in the forecast's order. */
export function fitting(forecast: Forecast, changes: Changes): Changes {
	const { players, groups, ...path } = applyChanges(forecast, changes);
	const locks = groups.flatMap(({ parts }) => parts.filter(({ locked }) => locked)).map(idOf);
	const fits: Changes = {
		targets: byId(
			players.filter(({ changed }) => changed),
			({ target }) => target
		),
		groups: byId(
			groups.filter(({ changed }) => changed),
			({ share }) => share
		),
		splits: byId(
			groups.filter(({ divided }) => divided),
			({ parts }) => byId(parts, ({ part }) => part)
		)
	};
	if (locks.length > 0) fits.locks = locks.sort();
	if (path.timing !== 'linear') fits.timing = path.timing;
	if (path.mixing !== 'arithmetic') fits.mixing = path.mixing;
	if (path.targetYear !== forecast.years.target) fits.targetYear = path.targetYear;
	if (path.growth !== (forecast.growth ?? standardGrowth)) fits.growth = path.growth;
	for (const list of ['targets', 'groups', 'splits'] as const) {
		if (Object.keys(fits[list]!).length === 0) delete fits[list];
	}
	return fits;
}

function byId<T extends { id: string }, V>(items: T[], value: (item: T) => V): Record<string, V> {
	return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}

function idOf({ id }: { id: string }): string {
	return id;
}
