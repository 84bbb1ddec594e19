/** A text of a forecast file: one for every language, or one per language code, English required. */
export type Text = string | { en: string; [language: string]: string | undefined };

/** The text in `locale`, falling back to English. */
export function textIn(text: Text, locale: string): string {
	return typeof text === 'string' ? text : (text[locale] ?? text.en);
}
