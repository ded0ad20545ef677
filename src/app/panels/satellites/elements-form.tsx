import type { SatellitePlan } from '../../../planning/satellite-plan.ts';

export function ElementsForm(_: { readonly plan: SatellitePlan; readonly files: readonly File[] }) {
  return null;
}
