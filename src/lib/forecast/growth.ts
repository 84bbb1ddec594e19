/** How fast the whole market grows where the source says nothing of it, percent a year: an assumption of ours. */
export const standardGrowth = 20;

/** The least and the most a source or a reader may state, percent a year. */
export const lowestGrowth = -50;
export const highestGrowth = 100;
