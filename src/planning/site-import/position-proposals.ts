import gcoord from 'gcoord';
import type { Position } from '../../geo/position.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import { cosine } from '../../units/trigonometry.ts';
import type { ImportProposal, KnownPosition, SiteImportOptions } from './site-import.ts';

/** A row's place and what it is called, in the words of the file. */
export interface NamedPosition {
  readonly id: string;
  readonly names: readonly string[];
  readonly position: Position;
}

const metresPerDegree = 111_195;

/** Offsets that agree with GCJ-02's better than this speak for it. */
const agreeWithinM = 60;

export function isInside({ longitudeDeg, latitudeDeg }: Position, box: Bounds): boolean {
  return (
    longitudeDeg >= box.west &&
    longitudeDeg <= box.east &&
    latitudeDeg >= box.south &&
    latitudeDeg <= box.north
  );
}

export function swappedPosition({ longitudeDeg, latitudeDeg }: Position): Position {
  return { longitudeDeg: latitudeDeg, latitudeDeg: longitudeDeg };
}

/** Takes a GCJ-02 position to WGS 84, in steps of 1e-7 degrees, a centimetre. */
export function fromGcj02({ longitudeDeg, latitudeDeg }: Position): Position {
  const [lon, lat] = gcoord.transform([longitudeDeg, latitudeDeg], gcoord.GCJ02, gcoord.WGS84);
  return { longitudeDeg: roundedDeg(lon), latitudeDeg: roundedDeg(lat) };
}

/** Takes a WGS 84 position to where GCJ-02 shows it. */
export function toGcj02({ longitudeDeg, latitudeDeg }: Position): Position {
  const [lon, lat] = gcoord.transform([longitudeDeg, latitudeDeg], gcoord.WGS84, gcoord.GCJ02);
  return { longitudeDeg: roundedDeg(lon), latitudeDeg: roundedDeg(lat) };
}

/** Proposes to swap longitude and latitude when most rows lie in the region only that way. */
export function swapProposal(
  positions: readonly Position[],
  scope: Bounds,
  options: SiteImportOptions,
): ImportProposal | null {
  const astray = positions.filter(
    (position) => !isInside(position, scope) && isInside(swappedPosition(position), scope),
  ).length;
  if (options.swapped) {
    return {
      kind: 'swapped',
      options: { swapped: true },
      applied: true,
      reason: { zh: '经纬度已按互换读取', en: 'longitude and latitude are read swapped' },
    };
  }
  if (astray === 0 || astray * 2 <= positions.length) return null;
  const { length } = positions;
  return {
    kind: 'swapped',
    options: { swapped: true },
    applied: false,
    reason: {
      zh: `${length} 行中有 ${astray} 行在区域之外，经纬度互换后都在区域之内`,
      en: `${astray} of ${length} rows lie outside the region, but inside when longitude and latitude are swapped`,
    },
  };
}

/**
 * Proposes GCJ-02 when rows that can be matched with known positions by id or name sit off them by
 * what GCJ-02 shifts that place by: at least two rows, and two thirds of those matched.
 *
 * @param rows as the file has them, not taken back
 */
export function datumProposal(
  rows: readonly NamedPosition[],
  references: readonly KnownPosition[],
  options: SiteImportOptions,
): ImportProposal | null {
  const applied = options.datum === 'gcj02';
  const known = byNames(references);
  let matched = 0;
  let agreeing = 0;
  let sumM = 0;
  for (const { id, names, position } of rows) {
    const place = [id, ...names].map((key) => known.get(plain(key))).find(Boolean);
    if (!place) continue;
    matched++;
    const offsetM = distanceM(place, position);
    if (offsetM <= 2 * agreeWithinM || distanceM(toGcj02(place), position) > agreeWithinM) continue;
    agreeing++;
    sumM += offsetM;
  }
  const suggested = agreeing >= 2 && agreeing * 3 >= matched * 2;
  if (!suggested && !applied) return null;
  const meanM = Math.round(sumM / Math.max(1, agreeing));
  return {
    kind: 'datum',
    options: { datum: 'gcj02' },
    applied,
    reason: suggested
      ? {
          zh: `${matched} 个可对照的站点中有 ${agreeing} 个偏离已知位置约 ${meanM} m，与 GCJ-02 的偏移一致`,
          en: `${agreeing} of ${matched} sites that can be compared lie about ${meanM} m off their known positions, as GCJ-02 shifts them`,
        }
      : { zh: '位置已按 GCJ-02 读取', en: 'positions are read as GCJ-02' },
  };
}

/** Names that several places far apart share tell nothing. */
function byNames(references: readonly KnownPosition[]): Map<string, KnownPosition | null> {
  const known = new Map<string, KnownPosition | null>();
  for (const place of references) {
    const keys = new Set([place.id ?? '', ...place.names].map(plain));
    for (const key of keys) {
      if (key === '') continue;
      const other = known.get(key);
      if (other === undefined) known.set(key, place);
      else if (other && distanceM(other, place) > agreeWithinM) known.set(key, null);
    }
  }
  return known;
}

/** On a sphere, flat: good to a per cent over some kilometres. */
function distanceM(a: Position, b: Position): number {
  const eastDeg = (b.longitudeDeg - a.longitudeDeg) * cosine((a.latitudeDeg * Math.PI) / 180);
  const northDeg = b.latitudeDeg - a.latitudeDeg;
  return metresPerDegree * Math.sqrt(eastDeg * eastDeg + northDeg * northDeg);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function roundedDeg(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
