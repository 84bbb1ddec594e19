/**
 * Which address this page wrote itself, or read already. Found again on a reload, it is no link that
 * somebody sent: the work goes on as it was kept, which may be newer.
 */

const key = () => `shareband.address.${location.pathname}`;

export function isOwnAddress(): boolean {
	try {
		return sessionStorage.getItem(key()) === location.search;
	} catch {
		return false;
	}
}

export function noteOwnAddress(): void {
	try {
		sessionStorage.setItem(key(), location.search);
	} catch {
		// Where nothing may be kept, the link alone has to do.
	}
}
