import { afterEach, beforeEach, expect, test } from 'vitest';
import { clock } from '#platform/clock';
import { describeOnEveryDatabase } from '../../../../tests/database.ts';
import { aVisitor } from '../demo.ts';
import { findSignedIn, signIn, type Visitor } from '../index.ts';
import { openTestOffice, startWork, type AtWork, type TestOffice } from '../office.fixture.ts';

/** Every test has networks of its own: the counts live in this process, over all tests. */
let network = 0;
const anywhere = () => `198.18.${++network}.1`;

const realNow = clock.now;
let ahead = 0;
const later = (seconds: number) => void (ahead += seconds * 1000);

describeOnEveryDatabase('throttling of passwords', (db) => {
	let office: TestOffice;
	let owner: AtWork;

	beforeEach(async () => {
		ahead = 0;
		// The clock stands unless a test moves it: how slow the machine is must not matter.
		const start = realNow().getTime();
		clock.now = () => new Date(start + ahead);
		office = await openTestOffice(db);
		owner = await startWork(office, office.province, ['editor']);
	});
	afterEach(() => void (clock.now = realNow));

	const enter = (visitor: Visitor, password = owner.password) =>
		signIn(office.house, visitor, { email: owner.email, password }).then(
			() => 'in',
			(error: { code: string }) => error.code,
		);

	/** Wrong passwords from one network, one after the other, until it must wait. */
	async function guess(address: string, times = 12): Promise<string[]> {
		const answers: string[] = [];
		for (let time = 0; time < times && answers.at(-1) !== 'accounts.too_many_attempts'; time++) answers.push(await enter(aVisitor({ address }), `wrong-guess-${time}`));
		return answers;
	}

	test('makes a guesser wait, with the right password too, and longer each time', async () => {
		const address = anywhere();
		expect((await guess(address)).map((code) => code.replace('accounts.', ''))).toEqual([...Array.from({ length: 5 }, () => 'wrong_sign_in'), 'too_many_attempts']);
		expect(await enter(aVisitor({ address }))).toBe('accounts.too_many_attempts');
		later(5);
		expect(await enter(aVisitor({ address }), 'wrong-once-more')).toBe('accounts.wrong_sign_in');
		later(9);
		expect(await enter(aVisitor({ address }))).toBe('accounts.too_many_attempts');
		later(1);
		expect(await enter(aVisitor({ address }))).toBe('in');
	});

	test('never shuts the owner out of a device that knows them, whatever strangers try from its own network', async () => {
		const { address } = owner.visitor;
		for (const from of [address, anywhere(), anywhere(), anywhere()]) await guess(from);
		expect(await enter(aVisitor({ address }))).toBe('accounts.too_many_attempts');
		expect(await enter(owner.visitor)).toBe('in');
	});

	test('never shuts the owner out of a new device elsewhere, for no count of an account is kept over all networks', async () => {
		for (let more = 0; more < 6; more++) await guess(anywhere());
		expect(await enter(aVisitor({ address: anywhere() }))).toBe('in');
	});

	test('counts a known device by itself, so that a stolen one guesses no faster', async () => {
		const answers: string[] = [];
		for (let time = 0; time < 11; time++) answers.push(await enter(owner.visitor, `wrong-guess-${time}`));
		expect(answers.at(9)).toBe('accounts.wrong_sign_in');
		expect(answers.at(10)).toBe('accounts.too_many_attempts');
		expect(await enter(aVisitor({ address: anywhere() }))).toBe('in');
	});

	test('counts tries sent all at once before any is checked', async () => {
		const address = anywhere();
		const answers = await Promise.all(Array.from({ length: 12 }, (_, time) => enter(aVisitor({ address }), `wrong-guess-${time}`)));
		expect(answers.filter((code) => code === 'accounts.wrong_sign_in')).toHaveLength(5);
	});

	test('slows one password tried on many accounts from one network', async () => {
		const address = anywhere();
		const answers: string[] = [];
		for (let time = 0; time < 51; time++) {
			answers.push(await signIn(office.house, aVisitor({ address }), { email: `nobody-${time}@song-tien.example`, password: 'matkhau@123456' }).catch((error) => error.code));
		}
		expect(answers.at(49)).toBe('accounts.wrong_sign_in');
		expect(answers.at(50)).toBe('accounts.too_many_attempts');
	});

	test('believes no mark that the house did not sign, nor another person\'s', async () => {
		const other = await startWork(office, office.province, ['editor']);
		const address = anywhere();
		await guess(address);
		const marked = (cookie: string) => ({ address, headers: new Headers({ cookie }) });
		const mark = /nhipcau\.device=[^;]+/.exec(other.visitor.headers.get('cookie')!)![0];
		expect(await enter(marked(mark))).toBe('accounts.too_many_attempts');
		expect(await enter(marked(`nhipcau.device=${'a'.repeat(22)}.${'b'.repeat(43)}`))).toBe('accounts.too_many_attempts');
	});

	test('opens nothing by the mark of a device alone', async () => {
		const mark = /nhipcau\.device=[^;]+/.exec(owner.visitor.headers.get('cookie')!)![0];
		expect((await findSignedIn(office.house, new Headers({ cookie: mark }))).actor.kind).toBe('anonymous');
	});
});
