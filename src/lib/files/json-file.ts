import type { Forecast } from '$lib/forecast';
import { project } from '$lib/projection';
import { applyChanges, type ScenarioDocument } from '$lib/scenario';
import { aboutOf } from './about';
import { canonical } from './canonical';
import { forecastName, scenarioName } from './file-name';
import type { TextFile } from './svg-file';

/**
 * A scenario as JSON: what was changed, and in words where the figures come from and what is assumed.
 *
 * @param whole whether the forecast goes along, so that the file stands by itself
 */
export function scenarioFile(
	forecast: Forecast,
	document: ScenarioDocument,
	whole: boolean
): TextFile {
	const result = project(applyChanges(forecast, document.changes));
	// Work whose ranges do not fit together is kept all the same.
	const about =
		result.kind === 'projection' ? shortened(aboutOf(result.projection, document)) : undefined;
	const kept = canonical({
		...document,
		document: whole ? forecast : document.document,
		...(about && { about })
	});
	return jsonFile(scenarioName(forecast, document, whole), kept);
}

/** A forecast as JSON, as its source published it: a file to make one's own from. */
export function forecastFile(forecast: Forecast): TextFile {
	return jsonFile(forecastName(forecast), forecast);
}

function jsonFile(name: string, value: object): TextFile {
	return {
		name: `${name}.json`,
		type: 'application/json',
		text: JSON.stringify(value, undefined, '\t') + '\n'
	};
}

const longest = { source: 160, note: 1200 };

/** Cut to what a scenario may hold, by characters. */
function shortened({ source, notes }: { source: string; notes: string[] }) {
	const cut = (text: string, most: number) => {
		if (text.length <= most) return text;
		let short = '';
		for (const character of text) {
			if (short.length + character.length >= most) break;
			short += character;
		}
		return short + '…';
	};
	return {
		source: cut(source, longest.source),
		notes: notes.slice(0, 20).map((note) => cut(note, longest.note))
	};
}
