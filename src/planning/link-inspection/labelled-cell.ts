import type { Carrier } from '../../network/carrier.ts';
import type { Name } from '../../network/name.ts';
import type { Sector, Site } from '../../network/site.ts';
import type { Scenario } from '../project.ts';
import type { CellName } from '../reception-plan.ts';

/** A cell with what people call it. */
export interface LabelledCell extends CellName {
  readonly siteId: string;
  readonly siteName: Name;
  /** Place of the sector among those of its site, from 1. */
  readonly sectorNumber: number;
  readonly azimuthDeg: number;
  readonly nrBand: string;
}

/** A cell's own parts of a project. */
export interface CellParts {
  readonly site: Site;
  readonly sector: Sector;
  readonly carrier: Carrier;
}

/** The parts of a cell. @throws when the scenario has no such cell. */
export function partsOfCell(
  { sectorId, carrierId }: CellName,
  scenario: Scenario,
  carriers: readonly Carrier[],
): CellParts {
  const sector = scenario.sectors.find(({ id }) => id === sectorId);
  const site = scenario.sites.find(({ id }) => id === sector?.siteId);
  const carrier = carriers.find(({ id }) => id === carrierId);
  if (sector && site && carrier) return { site, sector, carrier };
  throw new Error(`cell ${sectorId} ${carrierId} is missing`);
}

/** Names a cell for people. */
export function labelledCell(
  name: CellName,
  scenario: Scenario,
  carriers: readonly Carrier[],
): LabelledCell {
  const { site, sector, carrier } = partsOfCell(name, scenario, carriers);
  const sectors = scenario.sectors.filter(({ siteId }) => siteId === site.id);
  return {
    sectorId: name.sectorId,
    carrierId: name.carrierId,
    siteId: site.id,
    siteName: site.name,
    sectorNumber: sectors.indexOf(sector) + 1,
    azimuthDeg: sector.azimuthDeg,
    nrBand: carrier.nrBand,
  };
}
