import type { PlanField } from '../fields/plan-field.ts';

const widths: Readonly<Record<string, number>> = {
  nameZh: 150,
  nameEn: 180,
  id: 150,
  on: 50,
  locked: 50,
  colour: 62,
  status: 86,
  year: 66,
  host: 104,
  backhaul: 118,
  owner: 110,
  capex: 92,
  latitude: 98,
  longitude: 98,
  height: 122,
  sectors: 76,
  noteZh: 160,
  noteEn: 160,
  sector: 64,
  carriers: 190,
  carrier: 110,
  beamwidth: 104,
  identityLock: 104,
};

/** How wide a column begins. */
export function columnWidthPx({ id }: PlanField): number {
  return widths[id] ?? 90;
}
