/** Before every key in the browser's storage: other apps of the same origin keep things there too. */
export const shelfPrefix = 'shareband.';
