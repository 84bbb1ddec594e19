import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openExport, saveFrom } from './dialog';
import { button, field, forecasts, open, show, type as typeShare } from './site';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open a file' });

async function give(page: Page, name: string, content: string | Buffer, isOpen = false) {
	if (!isOpen) await button(page, 'Open…').click();
	await expect(dialog(page)).toBeVisible();
	const buffer = typeof content === 'string' ? Buffer.from(content) : content;
	await dialog(page)
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('a picture that was downloaded here opens as the scenario it shows', async ({ page }) => {
	await open(page);
	await typeShare(page, 'China', 'low', '38');
	await show(page, 'Target year');
	const downloading = page.waitForEvent('download');
	await button(page, 'Download SVG').click();
	const picture = await readFile(await (await downloading).path());
	await button(page, 'Reset everything').click();
	await show(page, 'Paths');
	await give(page, 'picture.svg', picture);
	await expect(dialog(page)).toHaveCount(0);
	await expect(field(page, 'China', 'low')).toHaveValue('38');
	await expect(page.getByRole('radio', { name: 'Target year', exact: true })).toBeChecked();
	await button(page, 'Undo').click();
	await expect(field(page, 'China', 'low')).toHaveValue('40');
});

test('the title and the note of a file are there again when it is opened, and go with Undo', async ({
	page
}) => {
	await open(page);
	await typeShare(page, 'China', 'low', '38');
	const words = { title: 'What if?', note: 'Our own guess.' };
	const changes = { targets: { china: { low: 36, high: 45 } } };
	const scenario = { format: 'shareband/scenario', version: 1, forecast: 'ai-market', changes };
	await give(page, 'mine.json', JSON.stringify({ ...scenario, ...words }));
	await expect(dialog(page)).toHaveCount(0);
	const exporting = await openExport(page);
	const [title, note] = ['Title', 'Note'].map((name) =>
		exporting.getByRole('textbox', { name, exact: true })
	);
	await expect(title!).toHaveValue('What if?');
	await expect(note!).toHaveValue('Our own guess.');
	const { bytes } = await saveFrom(exporting, 'SVG');
	expect(bytes.toString()).toContain('Our own guess.');
	await page.keyboard.press('Escape');
	await button(page, 'Undo').click();
	await openExport(page);
	await expect(title!).toHaveValue('');
	await expect(note!).toHaveValue('');
});

test('a scenario of another forecast opens on its page', async ({ page }) => {
	await open(page);
	const scenario = {
		format: 'shareband/scenario',
		version: 1,
		forecast: 'chip-capacity',
		changes: { targets: { taiwan: { low: 40, high: 47 } } }
	};
	await give(page, 'scenario.json', JSON.stringify(scenario));
	await expect(page).toHaveURL(/chip-capacity\/$/);
	await expect(field(page, 'Taiwan', 'low')).toHaveValue('40');
});

test('the example forecast opens as one of the reader’s own, with its sources', async ({
	page
}) => {
	const example = await (await page.request.get('./example.forecast.json')).text();
	const { title } = JSON.parse(example) as { title: string | { en: string } };
	const name = typeof title === 'string' ? title : title.en;
	await open(page);
	await give(page, 'example.json', example);
	await expect(page).toHaveURL(/\/own\/#/);
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await page
		.getByRole('link', { name: 'What the source says, and what it does not' })
		.first()
		.click();
	const sources = page.getByRole('heading', { name: 'What the source says, and what it does not' });
	await expect(sources).toBeVisible();
	await expect(page.locator('main')).toContainText(name);
	await page.getByRole('link', { name: 'Back to the forecast' }).click();
	await page.getByRole('button', { name: `Delete “${name}”` }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Your own forecasts' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('the address of an own forecast that is gone shows no other in its place', async ({
	page
}) => {
	const example = await (await page.request.get('./example.forecast.json')).text();
	await open(page);
	await give(page, 'example.json', JSON.stringify({ ...JSON.parse(example), title: 'Another' }));
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Another');
	await page.goto('./own/#gone');
	await page.reload();
	await expect(page.getByText('This forecast is not kept in this browser.')).toBeVisible();
	await expect(heading).toHaveText('Your own forecasts');
	await page
		.getByRole('navigation', { name: 'Forecast', exact: true })
		.getByRole('link', { name: 'Another' })
		.click();
	await expect(heading).toHaveText('Another');
});

test('a forecast that is opened again, edited, gives way to the earlier one if that is wanted', async ({
	page
}) => {
	const example = await (await page.request.get('./example.forecast.json')).text();
	const titled = (title: string) => JSON.stringify({ ...JSON.parse(example), title });
	const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
	await open(page);
	await give(page, 'example.json', titled('As it was'));
	await expect(heading('As it was')).toBeVisible();
	await give(page, 'example.json', titled('As edited'));
	await expect(heading('As edited')).toBeVisible();
	await expect(page.getByText('“As it was” was here already')).toBeVisible();
	await button(page, 'Bring the earlier one back').click();
	await expect(heading('As it was')).toBeVisible();
	await expect(page.getByText('“As it was” was here already')).toHaveCount(0);
});

test('a table of players is mended in the form and opens', async ({ page }) => {
	await open(page);
	await give(page, 'tea.csv', 'name;base;low;high\nGreen;30;40;45\nBlack;fifty;45;50\n');
	await expect(dialog(page).getByText('Row 3, Base %: That is no share.')).toBeVisible();
	await expect(button(page, 'Open this forecast')).toBeDisabled();
	await page.getByRole('textbox', { name: 'Base %, row 3' }).fill('50');
	await expect(dialog(page).getByText('The base shares leave 20%.')).toBeVisible();
	await page.getByLabel('What is shared out').fill('the world tea market');
	await page.getByLabel('Whose forecast it is').fill('Our own estimate');
	await button(page, 'Open this forecast').click();
	await expect(page).toHaveURL(/\/own\/#tea$/);
	await expect(field(page, 'Green', 'low')).toHaveValue('40');
	await expect(field(page, 'Black', 'high')).toHaveValue('50');
});

test('a table of Windows text says so, and which column and which quotation mark it lacks', async ({
	page
}) => {
	await open(page);
	const text = 'name;base;low\nÄpfel;30;40\n"Birnen;20;30\n';
	await give(page, 'fruit.csv', Buffer.from(text, 'latin1'));
	await expect(page.getByRole('textbox', { name: 'Name, row 2' })).toHaveValue('Äpfel');
	await expect(dialog(page)).toContainText('Read as Windows text');
	await expect(dialog(page)).toContainText('No column holds: High %.');
	await expect(dialog(page)).toContainText('it is taken as a single figure');
	await expect(dialog(page)).toContainText('Row 3: a quotation mark is opened and not closed');
});

test('what cannot be used is answered, and what was on the page stays', async ({ page }) => {
	await open(page);
	await typeShare(page, 'China', 'low', '38');
	await give(page, 'bad.json', '{"format":"shareband/scenario","version":1,"forecast":"x"');
	await expect(dialog(page).getByRole('alert')).toContainText('bad.json cannot be used');
	await expect(dialog(page).getByRole('alert')).toContainText('is not valid JSON');
	await page.keyboard.press('Escape');
	await expect(field(page, 'China', 'low')).toHaveValue('38');
});

test('of a scenario what fits its forecast opens, and what does not is listed', async ({
	page
}) => {
	await open(page);
	const targets = { china: { low: 38, high: 45 }, chna: { low: 10, high: 20 } };
	const scenario = { format: 'shareband/scenario', version: 1, forecast: 'ai-market' };
	await give(page, 'mine.json', JSON.stringify({ ...scenario, changes: { targets } }));
	const told = dialog(page).getByRole('alert');
	await expect(told).toContainText('mine.json is open, but not all of it fits its forecast');
	await expect(told).toContainText('changes.targets.chna means nothing for this forecast');
	await expect(told).not.toContainText('china means');
	await button(page, 'Show it').click();
	await expect(dialog(page)).toHaveCount(0);
	await expect(field(page, 'China', 'low')).toHaveValue('38');
});

test('a scenario of which nothing fits its forecast is refused, here or for another page', async ({
	page
}) => {
	await open(page);
	await typeShare(page, 'China', 'low', '38');
	const changes = { targets: { chna: { low: 10, high: 20 } } };
	for (const forecast of ['ai-market', 'chip-capacity']) {
		const scenario = { format: 'shareband/scenario', version: 1, forecast, changes };
		await give(page, `${forecast}.json`, JSON.stringify({ ...scenario, view: 'target' }));
		const told = dialog(page).getByRole('alert');
		await expect(told).toContainText(`${forecast}.json cannot be used`);
		await expect(told).toContainText('changes.targets.chna means nothing for this forecast');
		await page.keyboard.press('Escape');
	}
	await expect(field(page, 'China', 'low')).toHaveValue('38');
	await expect(page.getByRole('radio', { name: 'Paths', exact: true })).toBeChecked();
});

test('what of another forecast’s scenario is left out is told before going there', async ({
	page
}) => {
	await open(page);
	const targets = { taiwan: { low: 40, high: 47 }, tiwan: { low: 1, high: 2 } };
	const scenario = { format: 'shareband/scenario', version: 1, forecast: 'chip-capacity' };
	await give(page, 'chips.json', JSON.stringify({ ...scenario, changes: { targets } }));
	await expect(dialog(page).getByRole('alert')).toContainText('changes.targets.tiwan');
	await button(page, 'Show it').click();
	await expect(page).toHaveURL(/chip-capacity\/$/);
	await expect(field(page, 'Taiwan', 'low')).toHaveValue('40');
});

test('a file dropped on the page opens', async ({ page }) => {
	await open(page);
	// As a browser tells of a file that is dragged over the page, again and again: may it be dropped?
	const dragged = () =>
		page.evaluate(() => {
			const files = new DataTransfer();
			files.items.add(new File([], 'tea.csv'));
			const over = { dataTransfer: files, bubbles: true, cancelable: true };
			document.body.dispatchEvent(new DragEvent('dragenter', over));
			return !document.body.dispatchEvent(new DragEvent('dragover', over));
		});
	await expect.poll(dragged).toBe(true);
	await page.evaluate(() => {
		const files = new DataTransfer();
		files.items.add(new File(['name,base,low,high\nGreen,30,40,45\n'], 'tea.csv'));
		document.body.dispatchEvent(
			new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })
		);
	});
	await expect(dialog(page).getByRole('textbox', { name: 'Name, row 2' })).toHaveValue('Green');
});

test('of several files dropped none is opened, and the reader is told', async ({ page }) => {
	await open(page);
	const dropped = () =>
		page.evaluate(() => {
			const files = new DataTransfer();
			for (const name of ['a.json', 'b.json']) files.items.add(new File(['{}'], name));
			const drop = { dataTransfer: files, bubbles: true, cancelable: true };
			document.body.dispatchEvent(new DragEvent('dragenter', drop));
			return !document.body.dispatchEvent(new DragEvent('drop', drop));
		});
	await expect.poll(dropped).toBe(true);
	await expect(dialog(page).getByRole('alert')).toContainText('One file at a time');
	await give(page, 'bad.json', '{', true);
	await expect(dialog(page).getByRole('alert')).toContainText('bad.json cannot be used');
	await expect(dialog(page)).not.toContainText('One file at a time');
});

test('where there is no forecast of one’s own yet, the page begins as the others do', async ({
	page
}) => {
	await page.goto('./own/');
	await expect(page.getByRole('heading', { level: 1, name: 'Your own forecasts' })).toBeVisible();
	await expect(page.getByText('Shareband', { exact: true })).toBeVisible();
	const links = page.getByRole('navigation', { name: 'Forecast', exact: true }).getByRole('link');
	await expect(links).toHaveCount(forecasts.length);
	await expect(page.getByText('There is no forecast of yours here yet.')).toBeVisible();
	await links.last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(forecasts.at(-1)!.title);
});
