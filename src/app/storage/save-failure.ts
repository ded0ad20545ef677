import { StaleRevision } from './stale-revision.ts';
import type { SaveFailure } from './storage-state.ts';

/** What a failed write means to the user. */
export function saveFailure(error: unknown): SaveFailure {
  if (error instanceof StaleRevision) return 'stale';
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return forbidden.has(name) ? 'forbidden' : 'other';
}

/** What browsers say in private windows, or where the user lets sites store nothing. */
const forbidden = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'NoDatabase']);
