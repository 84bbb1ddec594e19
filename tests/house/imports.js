import path from 'node:path';

/**
 * @typedef {{ folders: string[], packages: string[] }} Allowance What a folder may import; of the
 * packages "x/*" is x and everything below it, and "node:*" all that Node has.
 * @typedef {{ root: string, house: Record<string, Allowance> }} Options
 */

/**
 * The ESLint rule that keeps src/lib, and what else is named in it, to the table of the house. It looks at every way to name another
 * module: import, import type, export from, import(), import('…') as a type, import.meta.glob().
 * @type {import('eslint').Rule.RuleModule}
 */
export const imports = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object' }],
		messages: {
			refused: '“{{source}}” is not for {{folder}}, which may import {{allowed}}.',
			stranger: 'src/lib/{{folder}} is not in the table of folders in eslint.config.js.',
			unknown: 'Name the module outright, so that the table of folders can be checked.'
		}
	},
	create(context) {
		/** @type {Options} */
		const { root, house } = context.options[0];
		const file = relativeTo(root, context.filename);
		const folder = ownerOf(file);
		const allowance = house[folder];
		// Routes may import everything.
		if (!allowance && !file.startsWith('src/lib/')) return {};
		if (!allowance) {
			return {
				Program: (node) => context.report({ node, messageId: 'stranger', data: { folder } })
			};
		}
		const allowed = inWords(allowance);

		/** @param {any} node the module's name, as an expression or a literal type */
		function check(node) {
			const source = literal(node);
			if (source === undefined) context.report({ node, messageId: 'unknown' });
			else if (!isAllowed(source, file, folder, allowance ?? { folders: [], packages: [] })) {
				context.report({ node, messageId: 'refused', data: { source, folder, allowed } });
			}
		}
		/** @param {any} node */
		const checkSource = (node) => node.source && check(node.source);

		return {
			ImportDeclaration: checkSource,
			ExportNamedDeclaration: checkSource,
			ExportAllDeclaration: checkSource,
			ImportExpression: checkSource,
			/** @param {any} node */
			TSImportType: (node) => check(node.source ?? node.argument),
			/** @param {any} node */
			TSExternalModuleReference: (node) => check(node.expression),
			/** @param {any} node */
			'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]'(node) {
				const [pattern] = node.arguments;
				for (const one of pattern?.elements ?? [pattern]) check(one);
			}
		};
	}
};

/**
 * @param {string} source as it is written in `file`
 * @param {string} file from the root
 * @param {string} folder the one that `file` is in
 * @param {Allowance} allowance
 */
function isAllowed(source, file, folder, allowance) {
	const here = path.posix.dirname(file);
	if (source.startsWith('.')) return ownerOf(path.posix.join(here, source)) === folder;
	const place = source.replace(/^\$lib(?=\/)/, '/src/lib');
	if (place.startsWith('/')) {
		const owner = ownerOf(place.slice(1));
		// From one part of a folder to another (ui/workbench, ui/controls) the alias reads best.
		const inPart = here !== `src/lib/${folder}`;
		return owner === folder ? inPart : allowance.folders.includes(owner);
	}
	return allowance.packages.some((name) =>
		name.endsWith('*')
			? source === name.slice(0, -2) || source.startsWith(name.slice(0, -1))
			: source === name
	);
}

/**
 * The folder a file belongs to: for src/lib/charts/paths, "charts"; for src/forecasts/a.json, "forecasts".
 * @param {string} place from the root
 */
function ownerOf(place) {
	return /^src\/(?:lib\/)?([^/.]+)/.exec(path.posix.normalize(place))?.[1] ?? '';
}

/** @param {Allowance} allowance */
function inWords({ folders, packages }) {
	const across = folders.map((name) => (name === 'forecasts' ? '/src/forecasts' : `$lib/${name}`));
	return ['its own files by ./… or ../…', ...across, ...packages].join(', ');
}

/**
 * @param {any} node
 * @returns {string | undefined} the text, where it is written out
 */
function literal(node) {
	if (node?.type === 'TSLiteralType') return literal(node.literal);
	if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
		return node.quasis[0].value.cooked;
	}
	return typeof node?.value === 'string' ? node.value : undefined;
}

/**
 * @param {string} root
 * @param {string} file
 */
function relativeTo(root, file) {
	return path.relative(root, file).split(path.sep).join('/');
}
