import { describe, expect, it } from 'vitest';
import { elementsIn, parseXml, textOf } from './xml';
import { hasXmllint, xmllint } from './xmllint';

/** Not well-formed, each for a reason of its own. */
const broken = {
	'nothing at all': '',
	'no end tag': '<a><b></a>',
	'an end tag of another': '<a></b>',
	'two roots': '<a/><b/>',
	'text around the root': 'x<a/>',
	'a bare ampersand': '<a>R & D</a>',
	'an entity nobody declared': '<a>&nbsp;</a>',
	'an entity without an end': '<a>&amp</a>',
	'a bare less-than': '<a>1 < 2</a>',
	'a less-than in an attribute': '<a b="<"/>',
	'an attribute twice': '<a b="1" b="2"/>',
	'an attribute without quotes': '<a b=1/>',
	'no blank between attributes': '<a b="1"c="2"/>',
	'the end of a section': '<a>]]></a>',
	'a control character': '<a>\u0001</a>',
	'a noncharacter': '<a>\uffff</a>',
	'half a character': '<a>\ud800</a>',
	'the other half': '<a>\udc00</a>',
	'a name that begins with a digit': '<1/>'
};

describe('the strict reader of XML', () => {
	it('reads elements, attributes and text', () => {
		const root = parseXml(
			'<?xml version="1.0" encoding="UTF-8"?>\n<a b="1" c-d=\'"&lt;\'>x &amp; y<b/>🙂<b e="&quot;"></b></a>\n'
		);
		expect(root.attributes).toEqual({ b: '1', 'c-d': '"<' });
		expect([...elementsIn(root)].map(({ name }) => name)).toEqual(['a', 'b', 'b']);
		expect(textOf(root)).toBe('x & y🙂');
	});

	it.each(Object.entries(broken))('refuses %s', (_, text) => {
		expect(() => parseXml(text)).toThrow();
	});

	it.skipIf(!hasXmllint).each(Object.entries(broken))(
		'is no stricter than xmllint about %s',
		(_, text) => {
			expect(xmllint(text)).toMatch(/error/);
		}
	);
});
