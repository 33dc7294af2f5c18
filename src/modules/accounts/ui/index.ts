/** The desk's views of people: their roles and what these allow, what is shown once, and one's own account. */
export { default as AuthenticatorSection } from './AuthenticatorSection.svelte';
export { default as GrantLine } from './GrantLine.svelte';
export { default as InvitationOnce } from './InvitationOnce.svelte';
export { default as PasskeySection } from './PasskeySection.svelte';
export { default as PasswordOnce } from './PasswordOnce.svelte';
export { default as PermissionView } from './PermissionView.svelte';
export { default as PersonFields } from './PersonFields.svelte';
export { default as RecoveryCodesOnce } from './RecoveryCodesOnce.svelte';
export { default as SessionSection } from './SessionSection.svelte';
export { default as UnitSelect } from './UnitSelect.svelte';
