import type { Actor, Permission, Role } from '#platform/permissions';
import type { MediaFile } from './model.ts';

export const permissions = ['media.write'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { editor: ['media.write'], approver: ['media.write'] };

export function mayStore(actor: Actor, unitId: string): boolean {
	return actor.may('media.write', unitId);
}

export function mayDescribe(actor: Actor, file: MediaFile): boolean {
	return actor.may('media.write', file.unitId);
}
