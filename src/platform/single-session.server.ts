import {
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
} from 'kysely';
import { AppError } from './errors.ts';

/** A database that has one session only, as the embedded one does. Calls are answered in the order they are made. */
export interface Session {
	/** One statement with parameters. */
	query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affectedRows?: number }>;
	/** Any number of statements without parameters; one result each. */
	exec(sql: string): Promise<{ rows: unknown[] }[]>;
	close(): Promise<void>;
	/** Counts how often the database was started anew; a transaction does not live through that. Never, unless told. */
	readonly generation?: number;
}

/** How a unit of work begins and ends on the session. Tests nest theirs inside a transaction that is rolled back. */
export interface TransactionStatements {
	begin: string;
	commit: string;
	rollback: string;
}

const plainTransaction: TransactionStatements = { begin: 'begin', commit: 'commit', rollback: 'rollback' };

/**
 * Hands the one session to one user at a time: a statement, or a whole transaction. Everybody else waits
 * in line. A transaction that stays idle too long (a forgotten `await`, or a query on the outer connection
 * inside it, which would wait for ever) is rolled back, and its next statement throws.
 */
export class SharedSession {
	readonly #session: Session;
	readonly #idleLimitMs: number;
	#tail: Promise<void> = Promise.resolve();

	constructor(session: Session, idleLimitMs = 30_000) {
		this.#session = session;
		this.#idleLimitMs = idleLimitMs;
	}

	/** Waits for its turn and answers a lease, which must be released. */
	async lease(statements: TransactionStatements = plainTransaction): Promise<SessionLease> {
		const before = this.#tail;
		let release!: () => void;
		this.#tail = new Promise((resolve) => (release = resolve));
		await before;
		return new SessionLease(this.#session, release, this.#idleLimitMs, statements);
	}

	/** Runs a script in one turn; a failure inside its own `begin … commit` leaves nothing behind. */
	async exec(sql: string): Promise<{ rows: unknown[] }[]> {
		const lease = await this.lease();
		try {
			return await this.#session.exec(sql);
		} catch (error) {
			await this.#session.exec('rollback');
			throw error;
		} finally {
			await lease.release();
		}
	}

	async query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affectedRows?: number }> {
		const lease = await this.lease();
		try {
			return await this.#session.query(sql, parameters);
		} finally {
			await lease.release();
		}
	}

	/** Waits for the work in hand, then closes. */
	async close(): Promise<void> {
		const lease = await this.lease();
		try {
			await this.#session.close();
		} finally {
			await lease.release();
		}
	}
}

/** One user's turn on the session, in the shape Kysely wants of a connection. */
export class SessionLease implements DatabaseConnection {
	readonly #session: Session;
	readonly #release: () => void;
	readonly #idleLimitMs: number;
	readonly #statements: TransactionStatements;
	#idleTimer: NodeJS.Timeout | undefined;
	#inTransaction = false;
	#generation: number | undefined;
	#expired = false;

	constructor(session: Session, release: () => void, idleLimitMs: number, statements: TransactionStatements) {
		this.#session = session;
		this.#release = release;
		this.#idleLimitMs = idleLimitMs;
		this.#statements = statements;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const { rows, affectedRows } = await this.#busy(() => this.#session.query(query.sql, query.parameters));
		return { rows: rows as R[], numAffectedRows: affectedRows === undefined ? undefined : BigInt(affectedRows) };
	}

	// eslint-disable-next-line require-yield -- the interface wants a generator; one session cannot hold a cursor open
	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error('Streaming is not offered: it would hold the only session. Page through the rows.');
	}

	async begin(): Promise<void> {
		await this.#busy(() => this.#session.exec(this.#statements.begin));
		this.#inTransaction = true;
		this.#generation = this.#session.generation;
		this.#watchIdleness();
	}

	async commit(): Promise<void> {
		await this.#busy(() => this.#session.exec(this.#statements.commit));
		this.#inTransaction = false;
		clearTimeout(this.#idleTimer);
	}

	async rollback(): Promise<void> {
		if (this.#expired) return;
		await this.#busy(() => this.#session.exec(this.#statements.rollback));
		this.#inTransaction = false;
		clearTimeout(this.#idleTimer);
	}

	async release(): Promise<void> {
		clearTimeout(this.#idleTimer);
		if (this.#expired) return;
		try {
			if (this.#inTransaction) await this.#session.exec(this.#statements.rollback);
		} catch {
			// The session itself has ended, and the transaction with it.
		} finally {
			this.#release();
		}
	}

	async #busy<T>(work: () => Promise<T>): Promise<T> {
		if (this.#expired) throw new Error(`This transaction was rolled back after ${this.#idleLimitMs} ms without a statement`);
		if (this.#inTransaction && this.#generation !== this.#session.generation) throw new AppError('unavailable', 'platform.database_restarted');
		clearTimeout(this.#idleTimer);
		try {
			return await work();
		} finally {
			this.#watchIdleness();
		}
	}

	#watchIdleness(): void {
		if (!this.#inTransaction) return;
		clearTimeout(this.#idleTimer);
		this.#idleTimer = setTimeout(() => void this.#expire(), this.#idleLimitMs);
		this.#idleTimer.unref();
	}

	async #expire(): Promise<void> {
		this.#expired = true;
		// A rollback that fails means that the session itself has ended; whoever comes next is told so.
		await this.#session.exec(this.#statements.rollback).catch(() => []);
		this.#release();
	}
}

class SharedSessionDriver implements Driver {
	readonly #shared: SharedSession;
	readonly #statements: TransactionStatements;

	constructor(shared: SharedSession, statements: TransactionStatements) {
		this.#shared = shared;
		this.#statements = statements;
	}

	async init(): Promise<void> {}

	acquireConnection(): Promise<SessionLease> {
		return this.#shared.lease(this.#statements);
	}

	async beginTransaction(connection: SessionLease): Promise<void> {
		await connection.begin();
	}

	async commitTransaction(connection: SessionLease): Promise<void> {
		await connection.commit();
	}

	async rollbackTransaction(connection: SessionLease): Promise<void> {
		await connection.rollback();
	}

	async releaseConnection(connection: SessionLease): Promise<void> {
		await connection.release();
	}

	/** Closing the session is its owner's act: jobs and the outbox share it with Kysely. */
	async destroy(): Promise<void> {}
}

/** The Kysely dialect of a shared single session; the SQL is PostgreSQL's. */
export function createSingleSessionDialect(shared: SharedSession, statements = plainTransaction): Dialect {
	return {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => new SharedSessionDriver(shared, statements),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new PostgresQueryCompiler(),
	};
}
