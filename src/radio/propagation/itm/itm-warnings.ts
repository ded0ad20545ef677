import type { ItmMedium } from './itm-medium.ts';
import type { PathGeometry, Terminal } from './path-geometry.ts';
import { smoothHorizonM } from './smooth-horizon.ts';

/** The bits of NTIA's warning mask, each with what it says. */
const sentences: readonly (readonly [flag: number, sentence: string])[] = [
  [0x1, 'the transmitter stands less than 1 m or more than 1000 m above its ground'],
  [0x2, 'the receiver stands less than 1 m or more than 1000 m above its ground'],
  [0x4, 'the frequency is outside 40 to 10000 MHz'],
  [0x8, 'the path is longer than 1000 km'],
  [0x10, 'the path is longer than 2000 km: the value is doubtful'],
  [0x20, 'the path is so short that it rises or falls by more than 0.2 rad'],
  [0x40, 'the path is shorter than 1 km: the value is doubtful'],
  [0x80, "the transmitter's horizon is more than 0.2 rad up or down: the value is doubtful"],
  [0x100, "the receiver's horizon is more than 0.2 rad up or down: the value is doubtful"],
  [0x200, "the transmitter's horizon is nearer than a tenth of that of a smooth earth"],
  [0x400, "the receiver's horizon is nearer than a tenth of that of a smooth earth"],
  [0x800, "the transmitter's horizon is farther than three times that of a smooth earth"],
  [0x1000, "the receiver's horizon is farther than three times that of a smooth earth"],
  [0x2000, 'a share of time, places or situations lies far in the tail of its distribution'],
  [0x4000, 'the surface refractivity is below 250: the value is doubtful'],
];

/** One plain sentence for each warning of a mask. */
export function describeItmWarnings(flags: number): string[] {
  return sentences.filter(([flag]) => (flags & flag) !== 0).map(([, sentence]) => sentence);
}

/** Warnings about what was given: heights and frequency. */
export function inputWarnings(
  transmitterHeightM: number,
  receiverHeightM: number,
  frequencyMhz: number,
): number {
  let flags = 0;
  if (transmitterHeightM < 1 || transmitterHeightM > 1000) flags |= 0x1;
  if (receiverHeightM < 1 || receiverHeightM > 1000) flags |= 0x2;
  if (frequencyMhz < 40 || frequencyMhz > 10_000) flags |= 0x4;
  return flags;
}

/** Warnings about what the path turned out to be. */
export function pathWarnings(
  { transmitter, receiver, distanceM }: PathGeometry,
  { effectiveRadiusM, surfaceRefractivityN }: ItmMedium,
): number {
  let flags =
    horizonWarnings(transmitter, effectiveRadiusM) |
    (horizonWarnings(receiver, effectiveRadiusM) << 1);
  if (surfaceRefractivityN < 250) flags |= 0x4000;
  const riseM = Math.abs(transmitter.effectiveHeightM - receiver.effectiveHeightM);
  if (distanceM < riseM / 0.2) flags |= 0x20;
  if (distanceM < 1e3) flags |= 0x40;
  if (distanceM > 1000e3) flags |= 0x8;
  if (distanceM > 2000e3) flags |= 0x10;
  return flags;
}

function horizonWarnings(
  { horizonRad, horizonM, effectiveHeightM }: Terminal,
  effectiveRadiusM: number,
): number {
  const smoothM = smoothHorizonM(effectiveHeightM, effectiveRadiusM);
  let flags = 0;
  if (Math.abs(horizonRad) > 0.2) flags |= 0x80;
  if (horizonM < 0.1 * smoothM) flags |= 0x200;
  if (horizonM > 3 * smoothM) flags |= 0x800;
  return flags;
}
