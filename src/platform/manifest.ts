/**
 * The words in which rooms and house speak of each other. They stand in one file because they need each other:
 * a manifest's handlers are given the house, and the house lists its manifests.
 */
import type { Kysely } from 'kysely';
import type { HouseConfig } from './config.server.ts';
import type { DomainEvent } from './events.ts';
import type { FileStore } from './files.server.ts';
import type { Indicator } from './indicators.ts';
import type { JobKind, Jobs } from './jobs.server.ts';
import type { Log } from './log.server.ts';
import type { Actor, Permission, Role, RoleTable } from './permissions.ts';
import type { Settings } from './settings.server.ts';

/** Everything a route, a command or a job works with. One per process. */
export interface House {
	config: HouseConfig;
	/** The database, embedded or PostgreSQL. A room narrows it to its own tables: `Kysely<NewsTables>`. */
	db: Kysely<any>;
	databaseKind: 'embedded' | 'postgres';
	files: FileStore;
	jobs: Jobs;
	settings: Settings;
	log: Log;
	manifests: readonly Manifest[];
	/** What each role may do, summed over the manifests. */
	roleTable: RoleTable;
	/** Stops taking jobs, waits for the running ones a moment, closes database and lock. Safe to call twice. */
	stop(): Promise<void>;
}

/** How a room joins the house without anyone above knowing it. */
export interface Manifest {
	/** The room's folder name, the prefix of its tables, permissions, events and message keys. */
	name: string;
	permissions: readonly Permission[];
	/** What this room lets each role do. */
	roles?: Partial<Record<Role, readonly Permission[]>>;
	navigation?: readonly NavigationEntry[];
	/** Work the room does in the background. */
	jobs?: readonly JobHandler[];
	/** What the room looks at every so often in a running house. */
	ticks?: readonly Tick[];
	/** Events of the house that the room hears. */
	listeners?: readonly Listener[];
	/** Events that the room tells, `room.past_tense`. */
	events?: readonly DomainEvent['name'][];
	/** Figures of the room that reports add up. */
	indicators?: readonly Indicator[];
	/** What of the room waits for a person, shown on the first page of the desk. */
	waiting?: readonly WaitingRecords[];
	/** What of the room hangs on a document of the register, and is shown on its page. */
	documentRecords?: readonly DocumentRecords[];
	/** Every column of the room that can hold something about a person. */
	personalData?: readonly PersonalField[];
	/** How a person's data of the room is shown, taken along and erased. Every room that keeps a user's id has it. */
	personalRecords?: PersonalRecords;
	/** What can be asked of the room from the command line, whether or not a server runs. */
	commands?: readonly Command[];
	/** Fills in the room's part of the demo office; runs once, in the order of the registry. */
	seedDemo?(house: House): Promise<void>;
}

/** A place of the staff's desk. Shown to whoever holds the permission anywhere, or for the whole office; the route checks again. */
export interface NavigationEntry {
	/** Message key of its name, for example `news.navigation.articles`. */
	label: string;
	/** Path from the root of the site, for example `/desk/articles`. */
	href: string;
	permission: Permission;
	/** What stands there is one thing of the whole office: only who holds the permission for its top unit is shown the way. */
	ofWholeOffice?: boolean;
	/** Entries stand in ascending order. */
	order: number;
	/** Name of the icon in lucide-static, for example `newspaper`. */
	icon: string;
	/** How much waits there for the actor, and how much of it is late. */
	countWaiting?(house: House, actor: Actor): Promise<{ waiting: number; overdue: number }>;
}

/** One kind of record that hangs on documents: tasks, drafts, classes, articles. The page of a document shows them in `order`. */
export interface DocumentRecords {
	/** Message key of the heading. */
	heading: string;
	order: number;
	/** Those that the actor may see, newest first. */
	list(house: House, actor: Actor, documentId: string): Promise<HangingRecord[]>;
	/** Where another one is begun from the document, shown to whoever holds the permission. */
	begin?: { label: string; permission: Permission; href(documentId: string): string };
}

/** One kind of record that waits for people: due soon, or overdue. Nobody keeps who has seen it; it goes when it is done. */
export interface WaitingRecords {
	/** Message key of the heading. */
	heading: string;
	order: number;
	/** Where all of them stand. */
	href: string;
	/** Those of the actor's own units, the earliest deadline first. */
	list(house: House, actor: Actor): Promise<HangingRecord[]>;
}

/** A record that hangs on a document or waits for a person, as a line. */
export interface HangingRecord {
	title: string;
	href: string;
	/** Message key of how it stands, or null. */
	state: string | null;
	/** The calendar day that matters of it, its deadline most often. */
	day: string | null;
	late: boolean;
}

export interface JobHandler<Payload extends object = any> {
	kind: JobKind<Payload>;
	/** How many run side by side in one process; 1 unless told. */
	concurrency?: number;
	/** How often a failed run is tried again before the job fails; 2 unless told. Expected failures (`AppError`) are not tried again, unless they pass by themselves (disk full, database away). */
	retryLimit?: number;
	/** Whether it is asked for by the house itself once each calendar day, with an empty payload. */
	daily?: boolean;
	/** Seconds after which a run is taken to hang; 1 hour unless told. */
	expireInSeconds?: number;
	run(job: RunningJob<Payload>): Promise<void>;
}

export interface RunningJob<Payload extends object> {
	id: string;
	/** What the progress is kept under: the key given to `enqueue`, else the id. */
	key: string;
	payload: Payload;
	house: House;
	/** Aborted when the job is cancelled or the house stops; pass it on to whatever takes long. */
	signal: AbortSignal;
	/** Tells how far the work is. `stage` is a message key of the room, `fraction` lies between 0 and 1. */
	report(stage: string, fraction: number): Promise<void>;
}

/** A short look whether something is to be done; the work itself is a job. Each process of the house looks. */
export interface Tick {
	/** `room.verb_noun`. */
	name: `${string}.${string}`;
	everySeconds: number;
	run(house: House): Promise<void>;
}

/** A room's ear for one event. Delivered at least once to `hear` after exactly one job was made of it. */
export interface Listener {
	event: DomainEvent['name'];
	/** Unique within the house, for example `editions.hear_article_changed`. */
	name: `${string}.${string}`;
	hear(event: DomainEvent, house: House): Promise<void>;
}

/** Why the house may hold something about a person, and until when (Law 91/2025/QH15 on personal data). */
export interface PersonalField {
	table: string;
	column: string;
	/** Message key of the purpose. */
	purpose: string;
	legalBasis: 'consent' | 'contract' | 'legal_duty' | 'public_task';
	/** ISO 8601 duration after the event that ends the need, and that event's name, for example `P1Y after account_closed`. */
	term: string;
}

/** What a room holds about the people with accounts, in its own hands: other rooms reach it through the manifest only. */
export interface PersonalRecords {
	/** Everything the room holds about a user, for the user to see and take along; kinds without a row are left out. */
	collect(db: Kysely<any>, userId: string): Promise<PersonalRecord[]>;
	/**
	 * Erases what the room holds about a user or strikes the user's id out of what stays. `db` is a transaction.
	 * Answers how many rows of which table it touched.
	 */
	erase(db: Kysely<any>, userId: string): Promise<ErasedRows>;
	/**
	 * By the event of a term (`session_last_used` of `P7D after session_last_used`): erases whatever had that event at or
	 * before the moment given. `account_closed` needs none: `erase` does it.
	 */
	expire?: Readonly<Record<string, (db: Kysely<any>, endedBefore: Date) => Promise<ErasedRows>>>;
}

/** Rows of one kind that a room holds about a user. */
export interface PersonalRecord {
	/** Message key of what they are, for example `accounts.kept_account`. */
	kind: string;
	/** Values by the message key of their label. A calendar day is `YYYY-MM-DD`. */
	rows: readonly Readonly<Record<string, PersonalValue>>[];
	/** Message key of the legal ground on which they stay when the account is erased, without a way back to the person. */
	stays?: string;
}

/** `message` is the key of the words for a value that a program knows by a name, such as a role. */
export type PersonalValue = string | number | Date | { message: string } | null;

/** Rows touched, by table. */
export type ErasedRows = Readonly<Record<string, number>>;

/** A command of a room. `args` and the answer must be JSON, because they may travel to a running server. */
export interface Command {
	/** `room.verb_noun`, for example `accounts.reset_password`. */
	name: `${string}.${string}`;
	/** `signal` is aborted where whoever asked gives up waiting. */
	run(args: unknown, house: House, signal?: AbortSignal): Promise<unknown>;
}
