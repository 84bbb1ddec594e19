import { expect, test } from '@playwright/test';
import { button, field, open, thumb, type } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
});

test('shares and ranges are read as people write them', async ({ page }) => {
	for (const [text, low, high] of [
		['42', '42', '45'],
		['42%', '42', '45'],
		[' 42 % ', '42', '45'],
		['42,5', '42.5', '45'],
		['42.25', '42.25', '45'],
		['38–44', '38', '44'],
		['38-44', '38', '44'],
		['38 to 44%', '38', '44'],
		['0', '0', '45'],
		// A low end above the high one takes it along: what is typed is never altered.
		['47', '47', '47']
	] as const) {
		await test.step(`“${text}” is ${low} to ${high}`, async () => {
			await type(page, 'China', 'low', text);
			await expect(field(page, 'China', 'low')).toHaveValue(low);
			await expect(field(page, 'China', 'high')).toHaveValue(high);
			await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', `${low}%`);
			await expect(thumb(page, 'China', 'high')).toHaveAttribute('aria-valuetext', `${high}%`);
			await expect(field(page, 'China', 'low')).not.toHaveAttribute('aria-invalid');
			await button(page, 'Undo').click();
			await expect(field(page, 'China', 'low')).toHaveValue('40');
			await expect(field(page, 'China', 'high')).toHaveValue('45');
		});
	}
});

test('what is no share is refused where it was typed, with the reason', async ({ page }) => {
	const low = field(page, 'China', 'low');
	await low.scrollIntoViewIfNeeded();
	const place = await low.boundingBox();
	for (const [text, reason] of [
		['about half', 'That is no share.'],
		['4²', 'That is no share.'],
		['', 'Type a share, such as 42.'],
		['-1', 'A share is 0% at least.'],
		['101', 'A share is 100% at most.'],
		['45–40', 'The low end comes first, as in 40–45.'],
		['4'.repeat(41), 'That is too long for a share.']
	] as const) {
		await test.step(`“${text}”: ${reason}`, async () => {
			await type(page, 'China', 'low', text);
			await expect(low).toHaveAttribute('aria-invalid', 'true');
			await expect(low).toHaveAccessibleDescription(new RegExp(reason));
			await expect(page.getByRole('alert')).toContainText(reason);
			expect(await low.boundingBox(), 'the reason moves nothing').toEqual(place);
			await expect(low).toHaveValue(text);
			await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '40%');
			await low.press('Escape');
			await expect(low).toHaveValue('40');
			await expect(low).not.toHaveAttribute('aria-invalid');
			await expect(page.getByRole('alert')).toHaveCount(0);
		});
	}
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('Escape gives back what was there before typing', async ({ page }) => {
	const low = field(page, 'China', 'low');
	await low.fill('12');
	await low.press('Escape');
	await expect(low).toHaveValue('40');
	await low.blur();
	await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '40%');
});

test('leaving a field commits what was typed', async ({ page }) => {
	await field(page, 'China', 'low').fill('41');
	await field(page, 'China', 'high').focus();
	await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '41%');
});

test('the arrow keys step a field by half a point, and by five', async ({ page }) => {
	const low = field(page, 'China', 'low');
	await low.focus();
	await low.press('ArrowUp');
	await expect(low).toHaveValue('40.5');
	await low.press('Shift+ArrowDown');
	await expect(low).toHaveValue('35.5');
	await low.press('PageUp');
	await expect(low).toHaveValue('40.5');
});
