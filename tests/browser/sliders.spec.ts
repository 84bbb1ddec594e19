import { expect, test } from '@playwright/test';
import { bandOf, drawnRange, shareAxis, yearAxis } from './drawn';
import {
	button,
	centreOf,
	drag,
	field,
	figures,
	hold,
	open,
	pointWidth,
	remainder,
	sentences,
	thumb,
	type
} from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
});

test.describe('a thumb that is dragged', () => {
	test('takes field, chart, remainder, sentences and table along while it moves', async ({
		page
	}) => {
		expect(await drawnRange(page, 0)).toEqual({ low: 40, high: 45 });
		await hold(page, 'China', 'low', 2);
		await expect(field(page, 'China', 'low')).toHaveValue('42');
		await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '42%');
		await expect.poll(() => drawnRange(page, 0)).toEqual({ low: 42, high: 45 });
		await expect(remainder(page)).toHaveText('5–13%');
		// Sentences keep a range on one line, by a word joiner, and points at their figure.
		await expect(sentences(page).filter({ hasText: 'The share of China goes from' })).toContainText(
			/The share of China goes from 30% to 42–\u2060?45% by 2035: \+12 to \+15\spp, or \+40 to \+50% on what it was\./
		);
		await expect(figures(page, 'China')).toContainText('42–45%');
		await page.mouse.up();
		await expect(field(page, 'China', 'low')).toHaveValue('42');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
		expect(await drawnRange(page, 1)).toEqual({ low: 45, high: 50 });
	});

	for (const [axis, read] of [
		['shares', shareAxis],
		['years', yearAxis]
	] as const) {
		test(`leaves the axis of the ${axis} standing still`, async ({ page }) => {
			const before = await read(page);
			const band = await bandOf(page, 1);
			for (const points of [0.5, 1, 4.5, 7]) {
				await hold(page, 'United States', 'high', points);
				await expect.poll(() => bandOf(page, 1)).not.toBe(band);
				expect(await read(page)).toEqual(before);
				await page.mouse.up();
				await button(page, 'Undo').click();
				await expect.poll(() => bandOf(page, 1)).toBe(band);
			}
		});
	}

	test('stops at the other thumb and never passes it', async ({ page }) => {
		await drag(page, 'China', 'low', 20);
		await expect(field(page, 'China', 'low')).toHaveValue('45');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
		await button(page, 'Undo').click();
		await drag(page, 'China', 'high', -20);
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(field(page, 'China', 'high')).toHaveValue('40');
	});

	test('does not jump when it is only pressed, even beside its middle', async ({ page }) => {
		const { x, y } = await centreOf(thumb(page, 'China', 'low'));
		await page.mouse.move(x - 5, y + 3);
		await page.mouse.down();
		await expect(thumb(page, 'China', 'low')).toBeFocused();
		await page.mouse.up();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
	});

	test('moves in steps of half a point', async ({ page }) => {
		await drag(page, 'China', 'low', -2.6);
		await expect(field(page, 'China', 'low')).toHaveValue('37.5');
	});
});

test('the keys move a thumb by half a point, by five, and to the limits', async ({ page }) => {
	const high = thumb(page, 'United States', 'high');
	await high.focus();
	for (const [key, value] of [
		['ArrowRight', '50.5%'],
		['ArrowUp', '51%'],
		['ArrowLeft', '50.5%'],
		['ArrowDown', '50%'],
		['Shift+ArrowRight', '55%'],
		['Shift+ArrowLeft', '50%'],
		['PageUp', '55%'],
		['PageDown', '50%'],
		['End', '80%'],
		['Home', '45%']
	] as const) {
		await high.press(key);
		await expect(high, key).toHaveAttribute('aria-valuetext', value);
	}
	const low = thumb(page, 'United States', 'low');
	await low.press('End');
	await expect(low).toHaveAttribute('aria-valuetext', '45%');
	await low.press('Home');
	await expect(low).toHaveAttribute('aria-valuetext', '0%');
});

test('the source’s range stays marked under a range that was moved', async ({ page }) => {
	const group = page.getByRole('group', { name: 'China' });
	const [low, high] = [thumb(page, 'China', 'low'), thumb(page, 'China', 'high')];
	const { x: left } = await centreOf(low);
	const { x: right } = await centreOf(high);
	await type(page, 'China', 'low', '20–30');
	expect((await centreOf(high)).x).toBeLessThan(left);
	// The bracket is a picture without a role.
	const bracket = await group.locator('.source').boundingBox();
	expect(Math.abs(bracket!.x - left)).toBeLessThan(1.5);
	expect(Math.abs(bracket!.x + bracket!.width - right)).toBeLessThan(1.5);
	await expect(group).toContainText('Source: 40–45%');
});

test.describe('a range that was changed', () => {
	test('goes back to the source’s with ↺', async ({ page }) => {
		const reset = button(page, 'Reset China to the source’s range');
		await expect(reset).toHaveAttribute('aria-disabled', 'true');
		await type(page, 'China', 'low', '20–30');
		await expect(reset).not.toHaveAttribute('aria-disabled');
		await reset.click();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
		await expect(reset).toHaveAttribute('aria-disabled', 'true');
	});

	test('goes back to the source’s with a double-click on its thumb', async ({ page }) => {
		await drag(page, 'China', 'low', -10);
		await expect(field(page, 'China', 'low')).toHaveValue('30');
		const { x, y } = await centreOf(thumb(page, 'China', 'low'));
		await page.mouse.dblclick(x, y);
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
	});

	test('goes back to the source’s with a double-click on the bare track', async ({ page }) => {
		await drag(page, 'China', 'low', -10);
		const { x, y } = await centreOf(thumb(page, 'China', 'high'));
		const width = await pointWidth(page, 'China');
		await page.mouse.dblclick(x + 20 * width, y);
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
	});

	test('leaves the other ranges as they were', async ({ page }) => {
		await type(page, 'United States', 'low', '44');
		await type(page, 'China', 'low', '38');
		await button(page, 'Reset China to the source’s range').click();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(field(page, 'United States', 'low')).toHaveValue('44');
	});
});
