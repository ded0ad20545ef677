import type { Carrier } from '../../network/carrier.ts';
import type { Network } from '../scenarios/network.ts';
import { changeAspects } from './change-aspects.ts';
import type { SiteChange } from './scenario-change.ts';
import { sameState, siteStates } from './site-states.ts';

/**
 * What is different in `to` against `from`, site by site: what `to` has, in its order, then what it
 * has dropped. Sites are the same when their ids are. `carriers` give the power of cells that have
 * none of their own; `carriersBefore` those of `from`, where it is of another project.
 */
export function diffScenarios(
  from: Network,
  to: Network,
  carriers: readonly Carrier[],
  carriersBefore: readonly Carrier[] = carriers,
): SiteChange[] {
  const before = siteStates(from);
  const after = siteStates(to);
  const changes: SiteChange[] = [];
  for (const [siteId, state] of after) {
    const was = before.get(siteId) ?? null;
    if (was === null) {
      changes.push({ siteId, kind: 'added', before: null, after: state, aspects: [] });
    } else if (!sameState(was, state)) {
      const aspects = changeAspects(was, state, carriersBefore, carriers);
      changes.push({ siteId, kind: 'changed', before: was, after: state, aspects });
    }
  }
  for (const [siteId, was] of before) {
    if (after.has(siteId)) continue;
    changes.push({ siteId, kind: 'dropped', before: was, after: null, aspects: [] });
  }
  return changes;
}
