/** Settings of the house kept in the database, each a JSON value under a key `room.name`. */
export interface Settings {
	/** The stored value, or null where none was stored. The caller knows the shape it stored. */
	find<T>(key: string): Promise<T | null>;
	set(key: string, value: unknown): Promise<void>;
	/** The stored value; where none stands, `create()` is stored and returned, the same for racing callers. */
	findOrCreate<T>(key: string, create: () => T): Promise<T>;
}
