import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { project } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import { implications } from '$lib/ui/workbench/implications';

function implied(index: number, changes: Changes = {}) {
	const forecast = forecasts[index]!;
	const [now, published] = [changes, {}].map((given) => {
		const result = project(applyChanges(forecast, given));
		if (result.kind !== 'projection') throw new Error('infeasible');
		return result.projection;
	});
	return implications(now!, published!);
}

const texts = (index: number, changes?: Changes) => implied(index, changes).map(({ text }) => text);

describe('what a scenario implies', () => {
	it('is for the article: a lead that shrinks, a touch at 45/45, a rest of the world that loses', () => {
		expect(texts(0)).toEqual([
			'In 2035, the United States leads China by 0 to 10 points, after 20 in 2025.',
			'China never passes the United States inside these ranges: at one corner both stand at 45% in 2035.',
			'China goes from 30% to 40–45%: +10 to +15 pp, or +33 to +50% on its own share.',
			'The rest of the world loses in every case, from 20% to 5–15%. Nobody stated this: it is what the others leave.'
		]);
	});

	it('stands beside what the source’s figures imply, where that is something else', () => {
		const [lead, crossing, change] = implied(0, { targets: { china: { low: 40, high: 52 } } });
		expect(lead).toEqual({
			id: 'lead',
			text: 'In 2035, the United States is anywhere from 10 points ahead of China to 7 points behind it, after 20 ahead in 2025.',
			published: 'In 2035, the United States leads China by 0 to 10 points, after 20 in 2025.'
		});
		expect(crossing!.text).toBe(
			'China passes the United States by 2035 in some mixes of these ranges and not in others.'
		);
		expect(change!.published).toContain('40–45%');
	});

	it('says nothing of the source where nothing differs', () => {
		expect(implied(0).every(({ published }) => published === undefined)).toBe(true);
	});

	it('says so when the lead changes hands in every mix', () => {
		const [lead, crossing] = texts(0, {
			targets: { china: { low: 50, high: 52 }, us: { low: 40, high: 45 } }
		});
		expect(lead).toBe(
			'In 2035, China leads the United States by 5 to 12 points; in 2025, the United States led by 20.'
		);
		expect(crossing).toBe(
			'China has passed the United States by 2035 in every mix of these ranges.'
		);
	});

	it('gives no percent for a player that starts from zero', () => {
		expect(texts(1)).toContain('The United States goes from 0% to 28%: +28 pp.');
	});

	it('works without a remainder, on printed figures that total 100.1', () => {
		expect(texts(2)).toHaveLength(3);
		expect(texts(2)[0]).toBe(
			'In 2015, Android leads Windows Phone by 24.5 points, after 34 in 2011.'
		);
		expect(texts(2)[2]).toBe(
			'Windows Phone goes from 5.5% to 20.9%: +15.4 pp, or +280% on its own share.'
		);
	});
});
