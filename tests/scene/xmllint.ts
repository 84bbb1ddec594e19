import { spawnSync } from 'node:child_process';

/** Not every machine has it; where it is missing the tests that ask it are reported as skipped. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

/** What xmllint says against a text; nothing where that is well-formed. */
export function xmllint(text: string): string {
	// In UTF-8 half a character could not be handed over as what it is.
	const bytes = /^<\?xml/.test(text) ? text : Buffer.from(`\ufeff${text}`, 'utf16le');
	return String(spawnSync('xmllint', ['--noout', '-'], { input: bytes }).stderr);
}
