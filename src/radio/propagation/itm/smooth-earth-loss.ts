import { log10, power } from '../../../units/elementary.ts';
import { heightFunctionDb } from './height-function.ts';
import type { ItmMedium } from './itm-medium.ts';
import type { Terminal } from './path-geometry.ts';

/** Radius of the actual earth in Vogler's scale, in metres. */
const earthRadiusM = 6_370_000;

/** What `setScale` leaves for one radius. */
const scale = { k: 0, xPerKm: 0 };

/** Scales of a sphere: K and the distance that is 1 for the normalised one. [Vogler 1964, eq. 2, 6a, 7a] */
function setScale(radiusM: number, { cubeRootMhz, impedance }: ItmMedium): void {
  const c = power(((4 / 3) * earthRadiusM) / radiusM, 1 / 3);
  scale.k = (0.017778 * c) / (cubeRootMhz * impedance.size);
  scale.xPerKm = (1.607 - scale.k) * (c * c) * cubeRootMhz;
}

/**
 * Diffraction loss over a smooth earth by Vogler's three radii: that of each terminal's foreground
 * and that of the part between the horizons, in dB. [The Algorithm, eq. 4.20; TN101, eq. 8.4]
 */
export function smoothEarthLossDb(
  medium: ItmMedium,
  angleRad: number,
  beyondM: number,
  transmitter: Terminal,
  receiver: Terminal,
): number {
  let sumKm = 0;
  let gainsDb = 0;
  for (let end = 0; end < 2; end++) {
    const { horizonM, effectiveHeightM } = end === 0 ? transmitter : receiver;
    setScale((0.5 * (horizonM * horizonM)) / effectiveHeightM, medium);
    const xKm = (scale.xPerKm * horizonM) / 1000;
    sumKm += xKm;
    gainsDb += heightFunctionDb(xKm, scale.k);
  }
  const radiusM = beyondM / angleRad;
  setScale(radiusM, medium);
  const xKm = (scale.xPerKm * (radiusM * angleRad)) / 1000 + sumKm;
  return 0.05751 * xKm - 10 * log10(xKm) - gainsDb - 20;
}
