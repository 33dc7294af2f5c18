export { default as BackupJob } from './BackupJob.svelte';
export { default as BackupTable } from './BackupTable.svelte';
export { default as PlanForm } from './PlanForm.svelte';
