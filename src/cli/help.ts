import { forecasts } from '$lib/forecast/catalog';
import { themeNames } from '$lib/files/picture';
import { scales, sizeNames, sizes } from '$lib/files/sizes';
import { formats, views } from './args';

export function help(): string {
	const sized = sizeNames.map((name) => {
		const { width, height } = sizes[name];
		return height === undefined ? `${name} (${width} px)` : `${name} (${width}x${height})`;
	});
	return `Draws charts of forecasts and scenarios.

  npm run render -- FORECAST_OR_SCENARIO… [options]

What to draw, one or more:
  ${forecasts.map(({ id }) => id).join(', ')}
              a forecast that ships with Shareband
  FILE.json   a forecast of your own, or a scenario exported from the workbench
  FILE.svg, FILE.png
              a picture exported from the workbench, for the scenario it shows
  LINK        a link copied from the workbench, in quotes

Options (NAME,… takes several, with commas; "all" is every one, but for --case):
  -c, --chart NAME,…  ${views.join(', ')} (as the scenario has it, else paths)
      --case NAME,…   range, low, middle, high, best-PLAYER (as the scenario has it, else range)
  -s, --size SIZE     ${sized.join(', ')},
                      a width such as 800, or WIDTHxHEIGHT (article)
  -t, --theme NAME,…  ${themeNames.join(', ')} (light)
  -f, --format NAME,… ${formats.join(', ')} (svg)
      --scale N       pixels for each px of a PNG: ${scales.join(', ')} (2)
      --outlines      texts of an SVG as outlines, which need no font
      --years         CSV with every year of the path
  -o, --out DIR       where files go; made if it is not there (pictures)
      --force         replaces files that are there and differ
  -q, --quiet         says only what fails
  -h, --help          this

Examples:
  npm run render -- ai-market --chart all --format svg,png
  npm run render -- my-scenario.json old-picture.svg --case low,high --size slide --out slides

Writes the path of each file to standard output, the rest to standard error.
Exit code: 0 all files were made, 1 some were not, 2 the command line could not be followed.
`;
}
