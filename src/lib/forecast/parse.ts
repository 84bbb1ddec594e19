import { checkForecast } from './check';
import { readText } from './document';
import { ForecastError } from './problem';
import { forecastSchema, type Forecast } from './schema';

/**
 * Reads a forecast file.
 *
 * @param input the file's text: JSON, at most 1 MiB
 * @param name what to call the file in an error
 * @throws ForecastError with everything that is wrong with it
 */
export function parseForecast(input: string, name: string): Forecast {
	const read = readText(input, forecastSchema);
	if ('problems' in read) throw new ForecastError(name, read.problems);
	const problems = checkForecast(read.value);
	if (problems.length > 0) throw new ForecastError(name, problems);
	return read.value;
}
