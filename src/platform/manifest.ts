import type { DomainEvent } from './events.ts';
import type { House } from './house.server.ts';
import type { JobHandler } from './jobs.server.ts';
import type { Permission, Role } from './permissions.ts';

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
	/** Events of the house that the room hears. */
	listeners?: readonly Listener[];
	/** Events that the room tells, `room.past_tense`. */
	events?: readonly DomainEvent['name'][];
	/** Every column of the room that can hold something about a person. */
	personalData?: readonly PersonalField[];
	/** Fills in the room's part of the demo office; runs once, in the order of the registry. */
	seedDemo?(house: House): Promise<void>;
}

/** A place of the staff's desk. Shown to whoever holds the permission anywhere; the route checks again. */
export interface NavigationEntry {
	/** Message key of its name, for example `news.navigation.articles`. */
	label: string;
	/** Path from the root of the site, for example `/desk/articles`. */
	href: string;
	permission: Permission;
	/** Entries stand in ascending order. */
	order: number;
	/** Name of the icon in lucide-static, for example `newspaper`. */
	icon: string;
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
