import type { Observer } from '../../orbit/observer.ts';
import type { SkySystem } from './sky-system.ts';

const degree = Math.PI / 180;

/** A system's satellites at one time, as they stand in the sky of one place. */
export class SystemSky {
  readonly system: SkySystem;
  /** Earth-fixed axes in km, three for each satellite; NaN where it has no position. */
  readonly positions: Float64Array;
  /** Sine of the elevation above the place's horizon; NaN where there is no position. */
  readonly sines: Float64Array;
  /** Number of the highest satellite at or above the mask; −1 for none. */
  highest = -1;
  /** Where on the chart the highest one is told of; NaN while that is out of view. */
  tagX = Number.NaN;
  tagY = Number.NaN;
  /** Satellites at or above the mask. */
  inSight = 0;
  readonly maskSine: number;

  constructor(system: SkySystem) {
    this.system = system;
    this.positions = new Float64Array(3 * system.ephemeris.count);
    this.sines = new Float64Array(system.ephemeris.count);
    this.maskSine = Math.sin(system.maskDeg * degree);
  }

  update(timeMs: number, place: Observer): void {
    const { positions, sines, maskSine } = this;
    this.system.ephemeris.positionsAt(timeMs, positions);
    const { x, y, z } = place;
    const upX = place.cosLatitude * place.cosLongitude;
    const upY = place.cosLatitude * place.sinLongitude;
    const upZ = place.sinLatitude;
    let highest = -1;
    let best = maskSine;
    let inSight = 0;
    for (let i = 0, at = 0; i < sines.length; i++, at += 3) {
      const dx = positions[at] - x;
      const dy = positions[at + 1] - y;
      const dz = positions[at + 2] - z;
      const sine = (dx * upX + dy * upY + dz * upZ) / Math.sqrt(dx * dx + dy * dy + dz * dz);
      sines[i] = sine;
      if (!(sine >= maskSine)) continue;
      inSight++;
      if (sine < best) continue;
      best = sine;
      highest = i;
    }
    this.tagX = Number.NaN;
    this.tagY = Number.NaN;
    this.highest = highest;
    this.inSight = inSight;
  }
}
