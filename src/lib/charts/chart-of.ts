import type { View } from '$lib/scenario';
import type { Scene } from '$lib/scene';
import { companiesChart } from './companies';
import { compareChart } from './compare';
import { pathsChart, type ChartInput } from './paths';
import { targetChart } from './target';
import { triangleChart } from './triangle';

/** The chart of a view. */
export function chartOf(view: View, input: ChartInput): Scene {
	switch (view) {
		case 'paths':
			return pathsChart(input);
		case 'target':
			return targetChart(input);
		case 'companies':
			return companiesChart(input);
		case 'triangle':
			return triangleChart(input);
		case 'compare':
			return compareChart(input);
	}
}
