import { addressKey, linkText } from './own-address';

/** Notes the address as one that this page wrote or has read. */
export function noteOwnAddress(): void {
	try {
		sessionStorage.setItem(addressKey(), linkText() ?? '');
	} catch {
		// Where nothing may be kept, the link alone has to do.
	}
}
