import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import { preambleOf } from '../../radio/nr/prach-formats.ts';
import { prachRange } from '../../radio/nr/prach-range.ts';
import { channelOf } from '../channel.ts';
import type { Project, Scenario } from '../project.ts';
import type { CellName } from '../reception-plan.ts';
import type { IdentityCell } from './identity-cell.ts';

/**
 * The cells of a scenario in service at the end of a year, in the order of its sectors. A root that
 * the preambles of a carrier do not have, since its format is another, counts as none.
 */
export function identityCells(
  { carriers }: Pick<Project, 'carriers'>,
  { sites, sectors }: Scenario,
  year: number,
): IdentityCell[] {
  const siteOf = new Map(sites.map((site) => [site.id, site]));
  const channels = [...new Set(carriers.map(channelOf))];
  return sectors.flatMap((sector) => {
    const site = siteOf.get(sector.siteId);
    if (!site || site.disabled || site.year > year) return [];
    const { longitudeDeg, latitudeDeg } = site;
    return sector.carrierIds.map((carrierId): IdentityCell => {
      const carrier = carriers.find(({ id }) => id === carrierId);
      if (!carrier) throw new Error(`carrier ${carrierId} is missing`);
      const { pci, prachRootIndex, locked } = sector.cells?.[carrierId] ?? {};
      const { subcarrierSpacingKhz, prach } = carrier;
      const { sequenceLength } = preambleOf(prach.format, subcarrierSpacingKhz);
      const hasRoot = prachRootIndex !== undefined && prachRootIndex < sequenceLength - 1;
      return {
        key: cellKey({ sectorId: sector.id, carrierId }),
        channel: channels.indexOf(channelOf(carrier)),
        siteId: site.id,
        position: { longitudeDeg, latitudeDeg },
        azimuthDeg: sector.azimuthDeg,
        rootsNeeded: prachRange(prach, subcarrierSpacingKhz).rootsPer64,
        sequenceLength,
        pci: pci ?? null,
        prachRootIndex: hasRoot ? prachRootIndex : null,
        locked: locked ?? false,
      };
    });
  });
}

/** What a cell is called among `identityCells`. */
export function cellKey({ sectorId, carrierId }: CellName): string {
  return `${sectorId}/${carrierId}`;
}

/**
 * The overlaps that a survey found, by the indices of cells. `names` are those by which the survey
 * numbers them. @throws when it has a cell that is not there.
 */
export function overlapsOfCells(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  names: readonly CellName[],
): CellOverlap[] {
  const indexOf = new Map(cells.map(({ key }, index) => [key, index]));
  const find = (server: number) => {
    const key = cellKey(names[server]);
    const index = indexOf.get(key);
    if (index === undefined) throw new Error(`cell ${key} is surveyed but not there`);
    return index;
  };
  return overlaps.map(({ a, b, areaKm2 }) => ({ a: find(a), b: find(b), areaKm2 }));
}
