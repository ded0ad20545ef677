import { tileSide } from '../geo/tile-grid.ts';
import type { Spans } from './spans.ts';

/** Places of a tile in rows: its cells, or the nodes of a coarser lattice. */
export interface Lattice {
  /** Places in a row. */
  readonly side: number;
  /** Places that a tile's side is divided into. */
  readonly divisions: number;
  /** Where in its square a place lies: 0 at the corner, 0.5 in the middle. */
  readonly offset: number;
}

/** The middles of a tile's cells. */
const cellLattice: Lattice = { side: tileSide, divisions: tileSide, offset: 0.5 };

/** Where the places of a tile lie as seen from one antenna place. */
export interface SiteGeometry {
  /** Along the ellipsoid, at least 10. */
  readonly distanceM: Float32Array;
  /** Clockwise from true north, 0 to below 360. */
  readonly azimuthDeg: Float32Array;
  /** Angle below the horizontal at which waves leave; no less than the horizon's. */
  readonly depressionDeg: Float32Array;
}

export function emptyGeometry(): SiteGeometry {
  // a lattice of nodes may have one more row and column than a tile has cells
  const count = (tileSide + 1) * (tileSide + 1);
  return {
    distanceM: new Float32Array(count),
    azimuthDeg: new Float32Array(count),
    depressionDeg: new Float32Array(count),
  };
}

const degreesPerRadian = 180 / Math.PI;

/** Nearer than this a path loss means nothing. */
const leastDistanceM = 10;

/** Largest single-precision number below 360. */
const lastAzimuthDeg = 359.99997;

/**
 * Fills the geometry of some spans. It is the same for all that stands at one height of one site,
 * whatever the channel and the terminal.
 *
 * @param frame the tile's coordinates about the site, see `tileFrame`
 */
export function fillGeometry(
  antennaHeightM: number,
  earthDiameterM: number,
  frame: Float64Array,
  spans: Spans,
  { distanceM, azimuthDeg, depressionDeg }: SiteGeometry,
  { side, divisions, offset }: Lattice = cellLattice,
): void {
  const perEarthDiameter = 1 / earthDiameterM;
  const horizonM = Math.sqrt(earthDiameterM * antennaHeightM);
  const horizonSlope = antennaHeightM / horizonM + horizonM * perEarthDiameter;

  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const v = (row + offset) / divisions;
    const x0 = frame[0] + v * (frame[1] + v * frame[2]);
    const x1 = frame[3] + v * (frame[4] + v * frame[5]);
    const x2 = frame[6] + v * (frame[7] + v * frame[8]);
    const y0 = frame[9] + v * (frame[10] + v * frame[11]);
    const y1 = frame[12] + v * (frame[13] + v * frame[14]);
    const y2 = frame[15] + v * (frame[16] + v * frame[17]);
    const last = spans[span + 2];
    for (let column = spans[span + 1]; column < last; column++) {
      const u = (column + offset) / divisions;
      const x = x0 + u * (x1 + u * x2);
      const y = y0 + u * (y1 + u * y2);
      const straight = Math.sqrt(x * x + y * y);
      const d = straight > leastDistanceM ? straight : leastDistanceM;

      // azimuth from a polynomial arctangent within 0.001°
      const ax = x < 0 ? -x : x;
      const ay = y < 0 ? -y : y;
      const steep = ax > ay;
      const t = steep ? ay / ax : ay > 0 ? ax / ay : 0;
      const t2 = t * t;
      let azimuth =
        t *
        (0.99997726 +
          t2 *
            (-0.33262347 +
              t2 * (0.19354346 + t2 * (-0.11643287 + t2 * (0.05265332 - t2 * 0.0117212)))));
      if (steep) azimuth = Math.PI / 2 - azimuth;
      if (y < 0) azimuth = Math.PI - azimuth;
      if (x < 0) azimuth = 2 * Math.PI - azimuth;
      const degrees = azimuth * degreesPerRadian;

      // beyond the horizon waves leave towards it; 45° is below any antenna's pattern
      const slope = d < horizonM ? antennaHeightM / d + d * perEarthDiameter : horizonSlope;
      const s = slope < 1 ? slope : 1;

      const cell = row * side + column;
      distanceM[cell] = d;
      azimuthDeg[cell] = degrees < lastAzimuthDeg ? degrees : lastAzimuthDeg;
      depressionDeg[cell] = degreesPerRadian * s * (1 - s * s * (0.3333 - s * s * 0.12));
    }
  }
}
