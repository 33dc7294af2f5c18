import { sql, type Kysely } from 'kysely';

/** Settings of the house kept in the database, each a JSON value under a key `room.name`. */
export interface Settings {
	/** The stored value, or null where none was stored. The caller knows the shape it stored. */
	find<T>(key: string): Promise<T | null>;
	set(key: string, value: unknown): Promise<void>;
	/** The stored value; where none stands, `create()` is stored and returned, the same for racing callers. */
	findOrCreate<T>(key: string, create: () => T): Promise<T>;
}

interface SettingTables {
	platform_setting: { key: string; value: unknown; updated_at: unknown };
}

export function createSettings(anyDb: Kysely<any>): Settings {
	const db = anyDb as Kysely<SettingTables>;
	const settings: Settings = {
		async find<T>(key: string) {
			const row = await db.selectFrom('platform_setting').select('value').where('key', '=', key).executeTakeFirst();
			return row ? (row.value as T) : null;
		},
		async set(key, value) {
			const json = JSON.stringify(value);
			await db
				.insertInto('platform_setting')
				.values({ key, value: json, updated_at: sql`now()` })
				.onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json, updated_at: sql`now()` }))
				.execute();
		},
		async findOrCreate<T>(key: string, create: () => T) {
			await db
				.insertInto('platform_setting')
				.values({ key, value: JSON.stringify(create()), updated_at: sql`now()` })
				.onConflict((conflict) => conflict.column('key').doNothing())
				.execute();
			return (await settings.find<T>(key))!;
		},
	};
	return settings;
}
