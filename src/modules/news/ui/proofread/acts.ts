import type { PlacedFinding } from './finding-marks.ts';

/** What the desk offers to do about a finding. */
export interface Acts {
	mayFix(placed: PlacedFinding): boolean;
	fix(placed: PlacedFinding, proposal: string): void;
	pass(placed: PlacedFinding): void;
	silence(placed: PlacedFinding): void;
	goTo(placed: PlacedFinding): void;
}
