import type { Page } from '@playwright/test';

/** What has the focus, as role and name; nothing where the page itself has it. */
export function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return '';
		const text = (id: string) => document.getElementById(id)?.textContent ?? '';
		const labelledBy = element.getAttribute('aria-labelledby');
		const { labels } = element as HTMLInputElement;
		const name =
			(labelledBy && text(labelledBy)) ||
			element.getAttribute('aria-label') ||
			labels?.[0]?.textContent ||
			element.textContent;
		const { type } = element as HTMLInputElement;
		const tags: Record<string, string> = { a: 'link', summary: 'group', button: 'button' };
		const role =
			element.getAttribute('role') ??
			{ radio: 'radio', range: 'slider', text: 'textbox' }[type] ??
			tags[element.tagName.toLowerCase()];
		return `${role}: ${name.trim()}`;
	});
}

/** Presses a key until the focus leaves the page or comes round again: what had it on the way. */
export async function tour(
	page: Page,
	key: 'Tab' | 'Shift+Tab',
	look: (stop: string) => Promise<void> = async () => {}
): Promise<string[]> {
	const stops: string[] = [];
	for (let presses = 0; presses < 100; presses += 1) {
		await page.keyboard.press(key);
		const stop = await focused(page);
		if (stop === '' || stop === stops[0]) return stops;
		stops.push(stop);
		await look(stop);
	}
	throw new Error(`${key} does not come round.`);
}

/** Goes on by Tab, or back, until the stop is reached; fails after one round through the page. */
export async function tabTo(page: Page, stop: string, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 100; presses += 1) {
		if ((await focused(page)) === stop) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} does not lead to ${stop}.`);
}
