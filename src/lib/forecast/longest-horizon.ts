/** The longest time from base year to target year, as a source or a reader may have it, in years. */
export const longestHorizon = 50;
