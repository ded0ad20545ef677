import { equatorialRadiusKm, flattening } from '../../orbit/earth-constants.ts';
import type { Viewport } from '../map/viewport.ts';

const turn = 2 * Math.PI;
const degree = Math.PI / 180;
/** Points this much further off than the corners of the view count as near it, in radians. */
const slack = 0.03;
/** First eccentricity of the ellipsoid, squared. */
const eccentricitySquared = flattening * (2 - flattening);

/**
 * The chart as a plane that points about the earth fall on. Everything it works out lies in its own
 * fields, so that thousands of points a frame leave nothing behind to be collected.
 */
export class ChartPlane {
  widthPx = 0;
  heightPx = 0;
  /** Of the last point asked for, from the top left corner. */
  xPx = 0;
  yPx = 0;

  /**
   * Towards the middle of the view, of unit length, and the cosine of how far from it a point may be
   * and still be in view. Read by loops over thousands of points, where calls would cost more.
   */
  middleX = 1;
  middleY = 0;
  middleZ = 0;
  cornerCosine = -1;

  #sizePx = 1;
  #centreX = 0;
  #centreY = 0;

  /** Shows a part of the chart; points up to a margin beyond its edges count as in view. */
  look({ centre, zoom, widthPx, heightPx }: Viewport, marginPx: number): void {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.#sizePx = 512 * 2 ** zoom;
    this.#centreX = centre.x;
    this.#centreY = centre.y;
    const longitude = (centre.x - 0.5) * turn;
    const tangent = Math.sinh((0.5 - centre.y) * turn);
    const cosine = 1 / Math.sqrt(1 + tangent * tangent);
    this.middleX = cosine * Math.cos(longitude);
    this.middleY = cosine * Math.sin(longitude);
    this.middleZ = cosine * tangent;
    const reach = (Math.hypot(widthPx, heightPx) / 2 + marginPx) / this.#sizePx;
    // a px is longest at the equator, so this is never too little
    const angle = Math.min(reach * turn, Math.PI) + slack;
    this.cornerCosine = angle >= Math.PI ? -1 : Math.cos(angle);
  }

  /** Whether what stands over a point may be in view. Of earth-fixed axes, in any unit of length. */
  mayShow(x: number, y: number, z: number): boolean {
    const along = x * this.middleX + y * this.middleY + z * this.middleZ;
    return along >= this.cornerCosine * Math.sqrt(x * x + y * y + z * z);
  }

  /** Where the vertical through a point meets the chart. Of earth-fixed axes, in km. */
  project(x: number, y: number, z: number): void {
    const radius = Math.sqrt(x * x + y * y + z * z);
    // to some 10 m, at sea level as in orbit
    const tangent =
      z / (Math.sqrt(x * x + y * y) * (1 - (eccentricitySquared * equatorialRadiusKm) / radius));
    this.#set(Math.atan2(y, x), Math.asinh(tangent));
  }

  /** Where a place lies on the chart. */
  place(longitudeDeg: number, latitudeDeg: number): void {
    this.#set(longitudeDeg * degree, Math.asinh(Math.tan(latitudeDeg * degree)));
  }

  /** Whether the last point is within the view, or no further beyond its edges than a margin. */
  shows(marginPx: number): boolean {
    const { xPx, yPx, widthPx, heightPx } = this;
    return (
      xPx >= -marginPx &&
      xPx <= widthPx + marginPx &&
      yPx >= -marginPx &&
      yPx <= heightPx + marginPx
    );
  }

  /** Width of the whole world, in px. */
  get worldPx(): number {
    return this.#sizePx;
  }

  #set(longitude: number, stretched: number): void {
    const east = longitude / turn + 0.5 - this.#centreX;
    // the copy that is nearest to the view
    this.xPx = this.widthPx / 2 + (east - Math.round(east)) * this.#sizePx;
    this.yPx = this.heightPx / 2 + (0.5 - stretched / turn - this.#centreY) * this.#sizePx;
  }
}
