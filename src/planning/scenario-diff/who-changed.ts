import type { SiteChange, SiteState } from './scenario-change.ts';
import { sameState } from './site-states.ts';

/** `after`: the scenario that the change leads to; `before`: the one that it is measured against. */
export type WhoChanged = 'after' | 'before' | 'both' | 'unknown';

/** Which side of a difference has changed a site since both began; `origin` holds the sites of then. */
export function whoChanged(
  { siteId, before, after }: SiteChange,
  origin: ReadonlyMap<string, SiteState> | null,
): WhoChanged {
  if (origin === null) return 'unknown';
  const was = origin.get(siteId) ?? null;
  if (sameState(was, before)) return 'after';
  return sameState(was, after) ? 'before' : 'both';
}
