import type { Goal } from '../goal.ts';

type Aim = Pick<Goal, 'target' | 'serviceId' | 'eachPercent' | 'withSatellite'>;

/** Whether two goals ask for the same thing, if perhaps for another share by another year. */
export function isSameAim(a: Aim, b: Aim): boolean {
  return (
    a.serviceId === b.serviceId &&
    a.eachPercent === b.eachPercent &&
    (a.withSatellite ?? false) === (b.withSatellite ?? false) &&
    targetKey(a.target) === targetKey(b.target)
  );
}

function targetKey(target: Goal['target']): string {
  if ('zoneId' in target) return `zone ${target.zoneId}`;
  if ('fleetId' in target) return `fleet ${target.fleetId}`;
  return `asset ${target.assetKind} ${target.inhabited ?? 'all'}`;
}
