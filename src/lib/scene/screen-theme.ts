import type { Theme } from './theme';

/** As many colours as the other themes have; `styles/tokens.css` holds them. */
const places = Array.from({ length: 12 }, (_, place) => place);

/**
 * Draws in whatever the page's custom properties hold. Never for files. It stands apart from the
 * other themes because the page needs this one and they are for files.
 */
export const screenTheme: Theme = {
	name: 'screen',
	paper: 'var(--paper)',
	ink: 'var(--ink)',
	muted: 'var(--muted)',
	rule: 'var(--rule)',
	zone: 'var(--zone)',
	players: places.map((place) => `var(--player-${place})`),
	labels: places.map((place) => `var(--label-${place})`),
	remainder: 'var(--remainder)'
};
