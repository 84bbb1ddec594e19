import type { Text } from '$lib/forecast';

/** The reader's own forecasts by id and title, for the choice of forecasts; known once they were read. */
export const ownList = $state<{ forecasts: { id: string; title: Text }[] }>({ forecasts: [] });
