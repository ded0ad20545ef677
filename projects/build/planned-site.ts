import type { Position } from 'geojson';
import type { Name } from '../../src/network/name.ts';
import type { Sector, Site } from '../../src/network/site.ts';

/** A site with its sectors. */
export interface PlannedSite {
  readonly site: Site;
  readonly sectors: readonly Sector[];
}

/** How sites of one sort are built. Heights and costs are planning assumptions. */
export interface SiteTemplate {
  readonly host: Site['host'];
  /** Antenna height above mean sea level. */
  readonly antennaHeightAmslM: number;
  readonly carrierIds: readonly string[];
  /** Mechanical; positive is down. */
  readonly tiltDeg: number;
  readonly backhaul: Site['backhaul'];
  /** The site alone: no cable, lease or rent. */
  readonly capexKcny: number;
}

/** What is particular to one site. */
export interface SitePlan {
  readonly id: string;
  readonly name: Name;
  readonly place: Position;
  readonly year: number;
  readonly azimuthsDeg: readonly number[];
  readonly note?: Name;
}

/** A site built by a template, with one sector for each azimuth, clockwise from north. */
export function plannedSite(template: SiteTemplate, plan: SitePlan): PlannedSite {
  const { id, name, place, year, azimuthsDeg, note } = plan;
  const site: Site = {
    id,
    name,
    host: template.host,
    longitudeDeg: rounded(place[0], 4),
    latitudeDeg: rounded(place[1], 4),
    antennaHeightAmslM: template.antennaHeightAmslM,
    year,
    status: 'planned',
    backhaul: template.backhaul,
    capexKcny: template.capexKcny,
    ...(note && { note }),
  };
  const sectors = azimuthsDeg
    .map((azimuthDeg) => (Math.round(azimuthDeg) + 720) % 360)
    .sort((a, b) => a - b)
    .map((azimuthDeg, index) => ({
      id: `${id}-${index + 1}`,
      siteId: id,
      azimuthDeg,
      mechanicalTiltDeg: template.tiltDeg,
      electricalTiltDeg: 0,
      carrierIds: [...template.carrierIds],
    }));
  return { site, sectors };
}

/** Three sectors, 120° apart, the first towards the given azimuth. */
export function allRound(firstDeg: number): number[] {
  return [firstDeg, firstDeg + 120, firstDeg + 240];
}

/** Two narrow beams, side by side. */
export function twoBeams(middleDeg: number): number[] {
  return [middleDeg - 16, middleDeg + 16];
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
