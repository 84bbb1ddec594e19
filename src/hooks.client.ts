import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';

// The language stays what it is while a page is open. Paraglide looks for it in the page's address
// with every message, which takes longer than the message.
const locale = getLocale();
overwriteGetLocale(() => locale);
