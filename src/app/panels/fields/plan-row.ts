import type { Carrier } from '../../../network/carrier.ts';
import type { CellSettings, Sector, Site } from '../../../network/site.ts';
import type { Scenario } from '../../../planning/project.ts';

/** Whether something is said of sites, of their sectors, or of a sector on one carrier. */
export type FieldLevel = 'site' | 'sector' | 'cell';

/** A site, a sector or a cell with all that it belongs to. */
export interface PlanRow {
  /** Site id, sector id, or `sectorId/carrierId`. */
  readonly key: string;
  readonly level: FieldLevel;
  readonly site: Site;
  /** Null for sites; of cells the sector they are of. */
  readonly sector: Sector | null;
  /** S1, S2, … in the order of the site's sectors; null for sites. */
  readonly sectorName: string | null;
  /** How many sectors the site has. */
  readonly sectorCount: number;
  /** The carrier of a cell, and the first one of a sector. */
  readonly carrier: Carrier | null;
  /** What is set for the cell alone. */
  readonly settings: CellSettings;
}

const noSettings: CellSettings = {};

/**
 * All sites, sectors or cells of a scenario in its order, sectors by their sites. A row whose parts
 * have not changed is the one of `before`, so that nothing is drawn anew for it.
 */
export function planRows(
  { sites, sectors }: Pick<Scenario, 'sites' | 'sectors'>,
  carriers: readonly Carrier[],
  level: FieldLevel,
  before: ReadonlyMap<string, PlanRow> = new Map(),
): PlanRow[] {
  const sectorsOf = new Map<string, Sector[]>();
  for (const sector of sectors) {
    const siblings = sectorsOf.get(sector.siteId);
    if (siblings) siblings.push(sector);
    else sectorsOf.set(sector.siteId, [sector]);
  }
  const carrierOf = new Map(carriers.map((carrier) => [carrier.id, carrier]));
  const rows: PlanRow[] = [];
  const put = (row: PlanRow) => {
    const was = before.get(row.key);
    rows.push(was && isSame(was, row) ? was : row);
  };
  for (const site of sites) {
    const own = sectorsOf.get(site.id) ?? [];
    const common = { site, sectorCount: own.length, level, settings: noSettings };
    if (level === 'site') {
      put({ ...common, key: site.id, sector: null, sectorName: null, carrier: null });
      continue;
    }
    for (const [index, sector] of own.entries()) {
      const ofSector = { ...common, sector, sectorName: `S${index + 1}` };
      if (level === 'sector') {
        put({ ...ofSector, key: sector.id, carrier: carrierOf.get(sector.carrierIds[0]) ?? null });
        continue;
      }
      for (const carrierId of sector.carrierIds) {
        const settings = sector.cells?.[carrierId] ?? noSettings;
        const carrier = carrierOf.get(carrierId) ?? null;
        put({ ...ofSector, key: `${sector.id}/${carrierId}`, carrier, settings });
      }
    }
  }
  return rows;
}

function isSame(a: PlanRow, b: PlanRow): boolean {
  return (
    a.site === b.site &&
    a.sector === b.sector &&
    a.carrier === b.carrier &&
    a.level === b.level &&
    a.sectorName === b.sectorName &&
    a.sectorCount === b.sectorCount
  );
}
