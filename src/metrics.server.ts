import { timingSafeEqual } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { listBackupFiles, toBackupFolder } from '#modules/backups';
import type { House } from '#platform/manifest';
import { checkReadiness } from '#platform/readiness.server';
import { routePolicies } from './route-policies.ts';

/** Figures of one house for Prometheus. No label tells of a person, an article or what was searched for. */
export interface Metrics {
	/** Counts an answered request. `route` is the pattern of the route table; whatever is not there counts as `other`. */
	observe(route: string | null, method: string, status: number, seconds: number): void;
	/** The text that Prometheus reads. */
	describe(): Promise<{ text: string; contentType: string }>;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export function createMetrics(house: House): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry, prefix: 'nhipcau_' });
	const registers = [registry];
	const requests = new Counter({ name: 'nhipcau_http_requests_total', help: 'Answered requests', labelNames: ['route', 'method', 'status'], registers });
	const durations = new Histogram({ name: 'nhipcau_http_request_seconds', help: 'Time to the beginning of an answer', labelNames: ['route'], buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30], registers });
	const ready = new Gauge({ name: 'nhipcau_ready', help: 'Whether database, migrations and jobs are ready', labelNames: ['part'], registers });
	const jobs = new Gauge({ name: 'nhipcau_jobs', help: 'Jobs by kind and state', labelNames: ['kind', 'state'], registers });
	const outbox = new Gauge({ name: 'nhipcau_outbox_rows', help: 'Events and jobs not yet handed to the queue', registers });
	const backupAge = new Gauge({ name: 'nhipcau_backup_age_seconds', help: 'Age of the newest backup; NaN where there is none', registers });
	const backupWhole = new Gauge({ name: 'nhipcau_backup_whole', help: 'Whether the newest backup was found whole on trial', registers });
	const freeBytes = new Gauge({ name: 'nhipcau_data_free_bytes', help: 'Free space where the data folder lies', registers });

	async function look(): Promise<void> {
		const readiness = await checkReadiness(house);
		for (const [part, isReady] of Object.entries(readiness)) ready.set({ part }, Number(isReady));
		jobs.reset();
		if (readiness.database) {
			const { rows } = await sql<{ kind: string; state: string; count: number }>`select kind, state, count(*) as count from platform_job_progress group by kind, state`.execute(house.db);
			for (const { kind, state, count } of rows) jobs.set({ kind, state }, count);
			const { rows: waiting } = await sql<{ count: number }>`select count(*) as count from platform_outbox`.execute(house.db);
			outbox.set(waiting[0]!.count);
		}
		const [newest] = await listBackupFiles(toBackupFolder(house.config));
		backupAge.set(newest ? (Date.now() - Date.parse(newest.madeAt)) / 1000 : Number.NaN);
		backupWhole.set(Number(newest?.check?.problem === null));
		const { bavail, bsize } = await statfs(house.config.dataDir);
		freeBytes.set(bavail * bsize);
	}

	return {
		observe(route, method, status, seconds) {
			const known = route !== null && route in routePolicies ? route : 'other';
			requests.inc({ route: known, method: methods.has(method) ? method : 'other', status: `${Math.floor(status / 100)}xx` });
			durations.observe({ route: known }, seconds);
		},
		async describe() {
			await look();
			return { text: await registry.metrics(), contentType: registry.contentType };
		},
	};
}

/** Header with which `nhipcau serve` (bin/web-server.ts) says that a request came from this machine by itself; it takes away a caller's own. */
export const DIRECT_HEADER = 'x-nhipcau-direct';

/**
 * Whether a request may read the figures: with METRICS_TOKEN set, who shows it (`Authorization: Bearer …`); else this
 * machine alone, and not through a proxy.
 */
export function mayReadMetrics(headers: Headers, token = process.env.METRICS_TOKEN): boolean {
	if (!token) return headers.get(DIRECT_HEADER) === 'yes';
	const [given, expected] = [Buffer.from(headers.get('authorization') ?? ''), Buffer.from(`Bearer ${token}`)];
	return given.length === expected.length && timingSafeEqual(given, expected);
}
