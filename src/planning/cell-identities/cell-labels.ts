import type { Carrier } from '../../network/carrier.ts';
import type { Language, Name } from '../../network/name.ts';
import type { Scenario } from '../project.ts';
import { cellKey } from './identity-cells.ts';

/** What a cell is called, in its parts. */
export interface CellLabel {
  readonly site: Name;
  /** S1, S2, … in the order of the site's sectors. */
  readonly sector: string;
  readonly azimuthDeg: number;
  readonly carrier: Carrier;
}

/** By the keys of `identityCells`. */
export function cellLabels(
  { sites, sectors }: Scenario,
  carriers: readonly Carrier[],
): Map<string, CellLabel> {
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  const labels = new Map<string, CellLabel>();
  for (const { id, siteId, azimuthDeg, carrierIds } of sectors) {
    const number = (counts.get(siteId) ?? 0) + 1;
    counts.set(siteId, number);
    for (const carrierId of carrierIds) {
      const carrier = carriers.find((candidate) => candidate.id === carrierId);
      const site = siteNames.get(siteId);
      if (!carrier || !site) continue;
      const label = { site, sector: `S${number}`, azimuthDeg, carrier };
      labels.set(cellKey({ sectorId: id, carrierId }), label);
    }
  }
  return labels;
}

/** A cell in one line. */
export function cellText({ site, sector, carrier }: CellLabel, language: Language): string {
  return `${site[language]} ${sector} · ${carrierText(carrier)}`;
}

/** Band and frequency: what tells channels apart. */
export function carrierText({ nrBand, downlinkMhz }: Carrier): string {
  return `${nrBand} ${downlinkMhz}`;
}
