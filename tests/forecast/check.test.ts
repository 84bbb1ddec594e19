import { describe, expect, it } from 'vitest';
import type { ForecastFile } from '$lib/forecast';
import { plainFile, teaFile, wrongWhen } from './tea';

type Change = (file: ForecastFile) => void;

describe('figures that cannot be true together are named:', () => {
	const cases: [string, Change, string[]][] = [
		[
			'low above high',
			(file) => (file.players[0]!.target = { low: 60, high: 50 }),
			['players[0].target.low is 60, but low must not be above high, which is 50']
		],
		[
			'low above high in a group',
			(file) => (file.groups![0]!.share = { low: 40, high: 35 }),
			['groups[0].share.low is 40, but low must not be above high, which is 35']
		],
		[
			'base shares over 100',
			(file) => (file.players[1]!.base = 40.5),
			['players have base shares that add up to 100.5 percent, 0.5 over 100']
		],
		[
			'target shares that cannot be low enough',
			(file) => (file.players[1]!.target = { low: 51.5, high: 70 }),
			['players have lowest target shares that add up to 101.5 percent, 1.5 over 100']
		],
		[
			'a group above its parent',
			(file) => (file.groups![0]!.share = 61),
			['groups[0].share reaches 61 percent, but "leaf", which it stands inside, reaches only 60']
		],
		[
			'a group range that reaches above its parent',
			(file) => (file.groups![0]!.share = { low: 30, high: 65 }),
			['groups[0].share reaches 65 percent, but "leaf", which it stands inside, reaches only 60']
		],
		[
			'groups that only together are too large',
			(file) =>
				file.groups!.push({
					...file.groups![0]!,
					id: 'white-yellow',
					members: [{ id: 'white', name: 'White' }],
					share: 26
				}),
			['players[0].target reaches 60 percent, but the groups inside it need at least 61 together']
		],
		[
			'groups too small to make up their parent',
			(file) => delete file.players[0]!.others,
			[
				'players[0].target is at least 50 percent, but the groups inside it reach only 40, with no "others" to hold the rest'
			]
		],
		[
			'others of a player without groups',
			(file) => (file.players[1]!.others = { id: 'dust-others', name: 'Other dust' }),
			[
				'players[1].others names what is left outside the groups, but no group stands inside this player'
			]
		],
		[
			'further members of a list that is complete',
			(file) => (file.groups![0]!.more = { id: 'and-so-on', name: 'And so on' }),
			['groups[0].more names further members, but "openEnded" is false: the list is complete']
		],
		[
			'an outcome over 100',
			(file) => (file.outcome!.shares[0]!.share = 90),
			['outcome.shares add up to 102 percent, 2 over 100']
		]
	];
	it.each(cases)('%s', (_, change, lines) => {
		expect(wrongWhen(change)).toEqual(lines);
	});

	const plain: [string, Change, string[]][] = [
		[
			'base shares under 100 without a remainder',
			(file) => (file.players[0]!.base = 45),
			[
				'players have base shares that add up to 95 percent, 5 under 100, with no "remainder" to hold the rest'
			]
		],
		[
			'target shares that cannot be high enough',
			(file) => (file.players[0]!.target = { low: 0, high: 55 }),
			[
				'players have highest target shares that add up to 95 percent, 5 under 100, with no "remainder" to hold the rest'
			]
		],
		[
			'one player alone',
			(file) => (file.players = [{ id: 'a', name: 'A', base: 100, target: 100 }]),
			['players hold only one player, and there is no "remainder" beside it']
		],
		[
			'groups that need more than the market has',
			(file) => {
				file.players[1]!.target = { low: 20, high: 60 };
				file.players[1]!.others = { id: 'b-others', name: 'Other B' };
				file.groups = [{ ...teaFile().groups![0]!, parent: 'b', share: 41 }];
			},
			['players have lowest target shares that add up to 101 percent, 1 over 100']
		]
	];
	it.each(plain)('%s', (_, change, lines) => {
		expect(wrongWhen(change, plainFile())).toEqual(lines);
	});
});

describe('rounding', () => {
	const thirds = (base: number[], printedTo?: number): ForecastFile => ({
		...plainFile(),
		players: base.map((share, i) => ({ id: `p${i}`, name: `P${i}`, base: share, target: share })),
		...(printedTo === undefined ? {} : { printedTo })
	});

	it('is allowed for where the file says what its figures are printed to', () => {
		expect(wrongWhen(() => {}, thirds([33.3, 33.3, 33.3], 0.1))).toEqual([]);
		expect(wrongWhen(() => {}, thirds([33.4, 33.4, 33.3], 0.1))).toEqual([]);
		expect(wrongWhen(() => {}, thirds([33.3, 33.3, 33.3]))).toHaveLength(2);
	});

	it('is at most half a step for each figure', () => {
		expect(wrongWhen(() => {}, thirds([33.3, 33.3, 33.2], 0.1))).toHaveLength(2);
	});

	it('cannot take anything from a share of zero', () => {
		expect(wrongWhen(() => {}, thirds([50.1, 50.1, 0, 0, 0], 0.1))).toHaveLength(2);
		expect(wrongWhen(() => {}, thirds([50.05, 50.05, 0, 0, 0], 0.1))).toEqual([]);
	});

	it('leaves no room beside a remainder, which takes up what is missing', () => {
		const file = { ...thirds([50, 50.1], 0.1), remainder: { id: 'rest', name: 'Rest' } };
		expect(wrongWhen(() => {}, file)).toHaveLength(2);
	});
});

describe('ids', () => {
	const cases: [string, Change, string[]][] = [
		[
			'of two players differ',
			(file) => {
				file.players[1]!.id = 'leaf';
				file.reasons = [];
			},
			['players[1].id is "leaf", as players[0].id is already']
		],
		[
			'of a member and a player differ',
			(file) => (file.groups![0]!.members[1]!.id = 'dust'),
			['groups[0].members[1].id is "dust", as players[1].id is already']
		],
		[
			'of members named and not named differ',
			(file) => {
				file.groups![0]!.openEnded = true;
				file.groups![0]!.more = { id: 'green', name: 'Others like them' };
			},
			['groups[0].more.id is "green", as groups[0].members[0].id is already']
		],
		[
			'of others and the remainder differ',
			(file) => (file.players[0]!.others!.id = 'rest'),
			['remainder.id is "rest", as players[0].others.id is already']
		],
		[
			'of claims, gaps, reasons and evidence differ, since one page lists them',
			(file) => (file.gaps[0]!.id = 'leaf-now'),
			['gaps[0].id is "leaf-now", as claims[0].id is already']
		],
		[
			'of parents are those of stated players',
			(file) => (file.groups![0]!.parent = 'cocoa'),
			[
				'groups[0].parent is "cocoa", but no stated player has this id',
				'players[0].others names what is left outside the groups, but no group stands inside this player'
			]
		],
		[
			'of parents are never the remainder',
			(file) => {
				file.groups![0]!.parent = 'rest';
				delete file.players[0]!.others;
			},
			['groups[0].parent is "rest", but no stated player has this id']
		],
		[
			'of what a gap is about come once',
			(file) =>
				(file.gaps = ['path', 'way'].map((id) => ({
					...{ id, missing: 'The years between.', reading: 'A straight line.' },
					about: 'path'
				}))),
			['gaps[1].about is "path", as gaps[0].about is already']
		],
		[
			'of a verdict at odds with the figures are those of claims',
			(file) =>
				(file.tension = { claim: 'haste', says: 'It differs.', reading: 'Both are shown.' }),
			['tension.claim is "haste", but no claim has this id']
		],
		[
			'that a claim supports exist',
			(file) => (file.claims[0]!.supports = ['leaf', 'lief']),
			['claims[0].supports[1] is "lief", but no player or group has this id']
		],
		[
			'that a reason favours exist',
			(file) => (file.reasons![0]!.favours = 'duts'),
			['reasons[0].favours is "duts", but no player or group has this id']
		],
		[
			'in an outcome are those of players',
			(file) => (file.outcome!.shares[0]!.player = 'green-black'),
			['outcome.shares[0].player is "green-black", but no player has this id']
		],
		[
			'in an outcome come once',
			(file) => (file.outcome!.shares[1]!.player = 'leaf'),
			['outcome.shares[1].player is "leaf", as outcome.shares[0].player is already']
		]
	];
	it.each(cases)('%s', (_, change, lines) => {
		expect(wrongWhen(change)).toEqual(lines);
	});
});

describe('years and claims', () => {
	const cases: [string, Change, string[]][] = [
		[
			'the target year comes after the base year',
			(file) => (file.years.target = 2000),
			['years.target is 2000, but must be after the base year, 2000']
		],
		[
			'a forecast spans at most 50 years',
			(file) => (file.years.target = 2051),
			['years.target is 2051, more than 50 years after the base year, 2000']
		],
		[
			'an outcome comes after the base year',
			(file) => (file.outcome!.year = 2000),
			['outcome.year is 2000, but must be after the base year, 2000']
		],
		[
			'a derived claim shows its sum',
			(file) => delete file.claims[1]!.arithmetic,
			['claims[1].arithmetic is missing: a derived claim shows its sum']
		]
	];
	it.each(cases)('%s', (_, change, lines) => {
		expect(wrongWhen(change)).toEqual(lines);
	});

	it('are all reported at once, with ids and figures', () => {
		const lines = wrongWhen((file) => {
			file.years.target = 1990;
			file.players[0]!.base = 90;
			file.groups![0]!.parent = 'cocoa';
			delete file.players[0]!.others;
		});
		expect(lines).toHaveLength(3);
	});
});
