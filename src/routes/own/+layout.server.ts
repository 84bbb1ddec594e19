import { forecasts } from '$lib/forecast/catalog';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	forecasts: forecasts.map(({ id, title }, index) => ({ id, title, standard: index === 0 }))
});
