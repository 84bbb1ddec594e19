import { expect, test, type Page } from '@playwright/test';
import { button, chart, field, open, show, type } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
	await show(page, 'Companies');
	await expect(part(page, 'OpenAI', 'OpenAI + Google')).toBeVisible();
});

/** The field of a member's part of its group. */
function part(page: Page, member: string, group: string) {
	return page.getByRole('textbox', { name: `${member}, part of ${group}` });
}

function slider(page: Page, member: string, group: string) {
	return page.getByRole('slider', { name: `${member}, part of ${group}` });
}

const us = 'OpenAI + Google';
const china = 'Alibaba, ByteDance, DeepSeek and the like';

test('the chart says what is stated, calculated and assumed, one inside the other', async ({
	page
}) => {
	await expect(chart(page)).toHaveAccessibleName(
		/OpenAI \+ Google: 30% together · 60–66\.7% of the United States\. OpenAI: 15% \(assumed: equal parts\)/
	);
	await expect(chart(page)).toHaveAccessibleName(/Other US companies: 15–20% \(calculated\)/);
	await expect(chart(page)).toHaveAccessibleName(/DeepSeek: 8\.33% \(assumed: equal parts\)/);
});

test('a part typed is taken from the other, and can be undone', async ({ page }) => {
	await part(page, 'OpenAI', us).fill('60');
	await part(page, 'OpenAI', us).press('Enter');
	await expect(part(page, 'Google', us)).toHaveValue('40');
	await expect(chart(page)).toHaveAccessibleName(/OpenAI: 18% \(assumed part: 60%\)/);
	await button(page, 'Undo').click();
	await expect(part(page, 'Google', us)).toHaveValue('50');
});

test('arrow keys move a part, one press a step', async ({ page }) => {
	await slider(page, 'Google', us).press('ArrowRight');
	await expect(part(page, 'OpenAI', us)).toHaveValue('49');
	await slider(page, 'Google', us).press('Shift+ArrowRight');
	await expect(part(page, 'OpenAI', us)).toHaveValue('39');
	await button(page, 'Undo').click();
	await expect(part(page, 'OpenAI', us)).toHaveValue('49');
});

test('what is locked holds, and a move that nobody can make up for is said', async ({ page }) => {
	await button(page, 'Lock Google').click();
	await expect(button(page, 'Lock Google')).toHaveAttribute('aria-pressed', 'true');
	await expect(part(page, 'Google', us)).toBeDisabled();
	await part(page, 'OpenAI', us).fill('70');
	await part(page, 'OpenAI', us).press('Enter');
	await expect(part(page, 'OpenAI', us)).toHaveValue('50');
	await expect(page.getByText('OpenAI cannot move: all the others are locked.')).toBeVisible();

	await button(page, 'Lock Alibaba').click();
	await part(page, 'DeepSeek', china).fill('90');
	await part(page, 'DeepSeek', china).press('Enter');
	await expect(part(page, 'Alibaba', china)).toHaveValue('33.34');
	await expect(part(page, 'DeepSeek', china)).toHaveValue('66.66');
	await expect(
		page.getByText('DeepSeek can go no further: what is not locked has nothing left to give.')
	).toBeVisible();
	await button(page, `Reset ${china} to equal parts`).click();
	await expect(part(page, 'DeepSeek', china)).toHaveValue('33.33');
	await expect(button(page, 'Lock Alibaba')).toHaveAttribute('aria-pressed', 'false');
});

test('members nobody named can be given a part', async ({ page }) => {
	await expect(part(page, 'Others like them', china)).toHaveValue('0');
	await part(page, 'Others like them', china).fill('10');
	await part(page, 'Others like them', china).press('Enter');
	for (const member of ['Alibaba', 'ByteDance', 'DeepSeek']) {
		await expect(part(page, member, china)).toHaveValue('30');
	}
});

test('a group too large for its country is named, and one click makes it fit', async ({ page }) => {
	await type(page, us, 'low', '55–55');
	const conflict = page
		.getByRole('status')
		.filter({ has: page.getByRole('heading', { name: 'These ranges do not fit together' }) });
	await expect(conflict).toContainText(
		'OpenAI + Google need 5 points more than the highest share of the United States.'
	);
	await conflict.getByRole('button', { name: 'Repair' }).click();
	await expect(conflict).toHaveCount(0);
	// What was set last stays: its country makes room for it.
	await expect(field(page, us, 'low')).toHaveValue('55');
	await expect(field(page, 'United States', 'high')).toHaveValue('55');
});

test('a view that shows nothing of a forecast says why, and has no file', async ({ page }) => {
	await open(page, './chip-capacity/');
	await page.getByRole('radio', { name: 'Companies', exact: true }).check();
	await expect(
		page.getByText(
			'The source names nobody inside these players, so there is nothing to show here.'
		)
	).toBeVisible();
	await expect(button(page, 'Download SVG')).toBeDisabled();
	await show(page, 'Paths');
	await expect(chart(page)).toBeVisible();
	await expect(button(page, 'Download SVG')).toBeEnabled();
});
