import { readPublished } from '../published-forecast';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ fetch, params }) => readPublished(fetch, params.forecast);
