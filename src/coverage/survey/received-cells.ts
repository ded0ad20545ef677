import type { Position } from '../../geo/position.ts';
import { arcTangent2, cosine } from '../../units/trigonometry.ts';
import { verticalEntries, verticalGain } from '../antenna-table.ts';
import { pathGain } from '../fan.ts';
import type { SiteSum } from '../site-sum.ts';
import type { ReceptionPlan, Station } from '../station.ts';

/** What one cell sends to one place. */
export interface ReceivedCell {
  /** Index of the cell among the station's. */
  readonly cell: number;
  readonly station: Station;
  /** SS-RSRP in mW in the share of time of what is served, and of what disturbs. */
  readonly wantedMw: number;
  readonly disturbingMw: number;
  readonly attaches: boolean;
}

const degreesPerRadian = 180 / Math.PI;

/** Semi-major axis in metres and eccentricity squared of WGS 84. */
const semiMajorM = 6_378_137;
const eccentricity2 = 0.00669437999;

const leastDistanceM = 10;

/** All cells of some stations that are heard or disturb at a place, in the stations' order. */
export function receivedCells(
  place: Position,
  stations: readonly Station[],
  plan: ReceptionPlan,
  sum: SiteSum,
): ReceivedCell[] {
  const found: ReceivedCell[] = [];
  for (const station of stations) {
    const { distanceM, azimuthDeg } = flatGeometry(station.origin, place);
    if (distanceM > station.reachM) continue;
    const { antennas, followedM, heardM, attachRangeM } = sum.tablesOf(station, plan);
    const degree = Math.floor(azimuthDeg);
    if (distanceM > followedM[degree]) continue;
    const { wanted, interference } = sum.fansOf(station);
    const perM2 = 1 / distanceM ** 2;
    const heard = distanceM <= heardM[degree];
    const gain = heard ? pathGain(wanted, azimuthDeg, distanceM) * perM2 : 0;
    const disturbing = pathGain(interference, azimuthDeg, distanceM) * perM2;
    const depressionDeg = depression(station, distanceM);
    const share = azimuthDeg - degree;
    const { cells, horizontal, tiltDeg, vertical, floor, axisMw } = antennas;
    for (let cell = 0, at = degree * cells; cell < cells; cell++, at++) {
      const tilt = tiltDeg[at] + share * (tiltDeg[at + cells] - tiltDeg[at]);
      const down = verticalGain(vertical, depressionDeg - tilt, cell * verticalEntries);
      const across = horizontal[at] + share * (horizontal[at + cells] - horizontal[at]);
      const power = axisMw[cell] * Math.max(across * down, floor[cell]);
      found.push({
        cell,
        station,
        wantedMw: power * gain,
        disturbingMw: power * disturbing,
        attaches: distanceM <= attachRangeM,
      });
    }
  }
  return found;
}

/**
 * Distance and azimuth on the plane that touches the ellipsoid half-way: within 0.1 % and 0.5° of
 * the geodesic over the 150 km that stations are followed, ample for means over an area.
 */
function flatGeometry(from: Position, to: Position): { distanceM: number; azimuthDeg: number } {
  const middleRad = (from.latitudeDeg + to.latitudeDeg) / 2 / degreesPerRadian;
  const cos = cosine(middleRad);
  const w2 = 1 - eccentricity2 * (1 - cos * cos);
  const prime = semiMajorM / Math.sqrt(w2);
  const meridian = (prime * (1 - eccentricity2)) / w2;
  const east = ((to.longitudeDeg - from.longitudeDeg) / degreesPerRadian) * prime * cos;
  const north = ((to.latitudeDeg - from.latitudeDeg) / degreesPerRadian) * meridian;
  const azimuth = arcTangent2(east, north) * degreesPerRadian;
  return {
    distanceM: Math.max(leastDistanceM, Math.sqrt(east * east + north * north)),
    azimuthDeg: Math.min(359.999, azimuth < 0 ? azimuth + 360 : azimuth),
  };
}

/** Angle in degrees below the horizontal, as `fillGeometry` has it. */
function depression({ antennaHeightM, earthDiameterM }: Station, distanceM: number): number {
  const horizonM = Math.sqrt(earthDiameterM * antennaHeightM);
  const d = Math.min(distanceM, horizonM);
  const slope = Math.min(1, antennaHeightM / d + d / earthDiameterM);
  return degreesPerRadian * slope * (1 - slope * slope * (0.3333 - slope * slope * 0.12));
}
