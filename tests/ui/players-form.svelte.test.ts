import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Forecast } from '$lib/forecast';
import PlayersForm from '$lib/ui/open/PlayersForm.svelte';

describe('the form for a table of players', () => {
	/** Of rows of name, base, low and high. */
	async function form(...rows: [string, string, string, string][]) {
		const made: Forecast[] = [];
		const cells = rows.map(([name, base, low, high], i) => ({
			name,
			base,
			low,
			high,
			line: i + 2
		}));
		const { getByRole, getByLabelText } = await render(PlayersForm, {
			table: { cells, columns: 4, ignored: [], guessed: false, missing: [], left: 0 },
			windows: false,
			file: 'tea.csv',
			oncreate: (forecast) => void made.push(forecast)
		});
		await userEvent.fill(getByLabelText('What is shared out'), 'the tea market');
		await userEvent.fill(getByLabelText('Whose forecast it is'), 'Our own estimate');
		return {
			made,
			rest: getByLabelText('Who holds what the rows leave'),
			create: () => userEvent.click(getByRole('button', { name: 'Open this forecast' }))
		};
	}

	test('asks who holds little, where that is more than rounding explains', async () => {
		const { made, rest, create } = await form(
			['A', '50.1', '50', '50'],
			['B', '30.1', '30', '30'],
			['C', '19.5', '20', '20']
		);
		await expect.element(rest).toBeRequired();
		await create();
		expect(made).toMatchObject([{ remainder: { name: 'Everyone else' } }]);
	});

	test('takes no answer for rounding, where rounding explains what is left', async () => {
		const { made, rest, create } = await form(
			['A', '33', '33', '33'],
			['B', '33', '33', '33'],
			['C', '33', '33', '33']
		);
		await userEvent.clear(rest);
		await create();
		expect(made).toMatchObject([{ printedTo: 1 }]);
		expect(made[0]).not.toHaveProperty('remainder');
	});

	test('opens figures whose rounding brings them over 100', async () => {
		const { made, rest, create } = await form(
			['A', '34', '34', '34'],
			['B', '34', '34', '34'],
			['C', '33', '33', '33']
		);
		await expect.element(rest).not.toBeInTheDocument();
		await create();
		expect(made).toHaveLength(1);
	});
});
