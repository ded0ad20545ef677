import type { RadialGround } from '../terrain/radial-ground.ts';

/** Beyond these distances in metres, every second and every fourth receiver will do. */
const halvedBeyondM = 20_000;
const quarteredBeyondM = 60_000;

/** Behind a shore or a hill path loss runs unevenly for so many samples. */
const unevenSamples = 10;

/**
 * Which receivers of a radial the model is asked for, into `evaluated`: all that are wanted near
 * the mast, about a shore and in the hills; far out over level ground, where path loss runs
 * smoothly, fewer.
 *
 * @param every asks for one in so many from the mast on; shores and ends are asked for all the same
 */
export function chooseReceivers(
  { heightsM, zones }: RadialGround,
  wanted: Uint8Array,
  stepM: number,
  every: number,
  evaluated: Uint8Array,
): void {
  const last = wanted.length - 1;
  /** Samples since what lies below, or whether it is wanted, last changed. */
  let level = 0;
  for (let i = 0; i <= last; i++) {
    level = i > 0 && isAlike(i - 1, i) ? level + 1 : 0;
    const goesOn = i < last && isAlike(i, i + 1);
    const farther = i * stepM < halvedBeyondM ? 1 : i * stepM < quarteredBeyondM ? 2 : 4;
    const step = goesOn && level >= unevenSamples ? every * farther : 1;
    evaluated[i] = wanted[i] === 1 && i % step === 0 ? 1 : 0;
  }

  function isAlike(a: number, b: number): boolean {
    return (
      zones[a] === zones[b] && heightsM[a] === heightsM[b] && wanted[a] === 1 && wanted[b] === 1
    );
  }
}

/** Fills in the loss at wanted receivers between those that the model was asked for. */
export function fillBetween(wanted: Uint8Array, evaluated: Uint8Array, lossDb: Float64Array): void {
  let before = -1;
  for (let i = 1; i < wanted.length; i++) {
    if (evaluated[i] === 0) continue;
    for (let between = before + 1; between < i && before > 0; between++) {
      if (wanted[between] === 0) break;
      const share = (between - before) / (i - before);
      lossDb[between] = lossDb[before] + share * (lossDb[i] - lossDb[before]);
    }
    before = i;
  }
}

/** Levels what lies beyond the last receiver that is wanted: it plays no part. */
export function levelBeyond({ heightsM, clutterM, zones }: RadialGround, wanted: Uint8Array): void {
  const last = Math.max(0, wanted.lastIndexOf(1));
  heightsM.fill(heightsM[last], last + 1);
  clutterM.fill(clutterM[last], last + 1);
  zones.fill(zones[last], last + 1);
}
