/** The desk's views of units: the tree of a day, a unit's line of life, changes and what they do. */
export { default as ChangeList } from './ChangeList.svelte';
export { default as DayLinks } from './DayLinks.svelte';
export { default as EffectList } from './EffectList.svelte';
export { default as ImportRows } from './ImportRows.svelte';
export { default as LifeLine } from './LifeLine.svelte';
export { default as NameHits } from './NameHits.svelte';
export { default as TimeSlider } from './TimeSlider.svelte';
export { default as UnitChecklist } from './UnitChecklist.svelte';
export { default as UnitPicker } from './UnitPicker.svelte';
export { default as UnitTree } from './UnitTree.svelte';
