export { packBag, type Bag } from './pack-bag.ts';
export { ArchiveError } from './errors.ts';
export { messages } from './messages.ts';
export { verifyBag, type BagProblem, type BagReport } from './verify-bag.ts';
