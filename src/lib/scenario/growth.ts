/** How fast the whole market grows unless a reader says otherwise, percent a year: an assumption of ours. */
export const standardGrowth = 20;

/** The least and the most a reader may set, percent a year. */
export const lowestGrowth = -50;
export const highestGrowth = 100;
