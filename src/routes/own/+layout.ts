import { readPublished } from '../published-forecast';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch }) => {
	const { forecasts } = await readPublished(fetch);
	return { forecasts };
};
