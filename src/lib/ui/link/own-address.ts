/**
 * Which address this page wrote itself, or read already. Found again on a reload, it is no link that
 * somebody sent: the work goes on as it was kept, which may be newer.
 */

export const addressKey = () => `shareband.address.${location.pathname}`;

/** The link in the address, if there is one: its query, or a hash where the question mark was lost. */
export const linkText = () => [location.search, location.hash].find((text) => text.includes('='));

export function isOwnAddress(): boolean {
	try {
		return sessionStorage.getItem(addressKey()) === linkText();
	} catch {
		return false;
	}
}
