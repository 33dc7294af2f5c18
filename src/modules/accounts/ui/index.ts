/** The desk's views of people: their roles and what these allow, and a password shown once. */
export { default as GrantLine } from './GrantLine.svelte';
export { default as PasswordOnce } from './PasswordOnce.svelte';
export { default as PermissionView } from './PermissionView.svelte';
export { default as UnitSelect } from './UnitSelect.svelte';
