import { dbmFromWatts } from '../../units/decibel.ts';
import type { Carrier } from '../carrier.ts';
import type { CellSettings, Sector, Site } from '../site.ts';
import type { SiteColumnId } from './site-column.ts';

/** A value of a site list; what is left out is an empty cell. */
export type SiteValue = string | number | boolean;

/** One row of a site list: a cell, or a site without sectors. */
export type SiteRow = Readonly<Partial<Record<SiteColumnId, SiteValue>>>;

/**
 * The rows of some sites, site by site, sector by sector, cell by cell: everything that a project
 * file tells of them. Choices are their ids, flags are true or left out. `powerW` is left out where
 * the cell has its carrier's; `powerDbm` and the carrier's own figures are told for readers.
 */
export function siteRows(
  sites: readonly Site[],
  sectors: readonly Sector[],
  carriers: readonly Carrier[],
): SiteRow[] {
  const bySite = new Map<string, Sector[]>();
  for (const sector of sectors) {
    const list = bySite.get(sector.siteId);
    if (list) list.push(sector);
    else bySite.set(sector.siteId, [sector]);
  }
  const carrierOf = new Map(carriers.map((carrier) => [carrier.id, carrier]));
  return sites.flatMap((site) => {
    const ofSite = siteValues(site);
    const own = bySite.get(site.id) ?? [];
    if (own.length === 0) return [ofSite];
    return own.flatMap((sector) => {
      const ofSector = { ...ofSite, ...sectorValues(sector) };
      return sector.carrierIds.map((carrierId) => ({
        ...ofSector,
        ...cellValues(carrierId, carrierOf.get(carrierId), sector.cells?.[carrierId] ?? {}),
      }));
    });
  });
}

function siteValues(site: Site): SiteRow {
  const { id, name, note, disabled, locked, ...rest } = site;
  return withoutEmpty({
    ...rest,
    siteId: id,
    nameZh: name.zh,
    nameEn: name.en,
    noteZh: note?.zh,
    noteEn: note?.en,
    disabled: disabled || undefined,
    locked: locked || undefined,
  });
}

function sectorValues(sector: Sector): SiteRow {
  const { azimuthDeg, mechanicalTiltDeg, electricalTiltDeg, horizontalBeamwidthDeg } = sector;
  return withoutEmpty({
    sectorId: sector.id,
    azimuthDeg,
    mechanicalTiltDeg,
    electricalTiltDeg,
    horizontalBeamwidthDeg,
  });
}

function cellValues(
  carrierId: string,
  carrier: Carrier | undefined,
  { locked, ...settings }: CellSettings,
): SiteRow {
  const { nrBand, downlinkMhz, bandwidthMhz } = carrier ?? {};
  const powerW = settings.powerW ?? carrier?.powerW;
  return withoutEmpty({
    carrierId,
    nrBand,
    downlinkMhz,
    bandwidthMhz,
    powerDbm: powerW === undefined ? undefined : Math.round(100 * dbmFromWatts(powerW)) / 100,
    ...settings,
    identityLocked: locked || undefined,
  });
}

function withoutEmpty(
  row: Readonly<Partial<Record<SiteColumnId, SiteValue | undefined>>>,
): SiteRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
