import type { AntennaPattern } from './antenna-pattern.ts';
import { cutOf, foldedDeg } from './cut-loss.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

/** Lowest level below the ground plane, an assumption. */
const floorDb = 20;

/** Angle below the horizon of the zenith. */
const zenithDeg = 270;

/** A quadrifilar helix on a deck: one wide beam straight up, the same all around. */
export interface QuadrifilarAntenna {
  /** Peak gain for the circular polarisation it is made for, in dBic. */
  readonly gainDbic: number;
  readonly beamwidthDeg: number;
  /** Lost to the polarisation of the other end: 3 dB to a linear one. */
  readonly polarisationLossDb: number;
}

/** Its pattern, of which the horizon lies 90° off the axis. */
export function quadrifilarAntenna(antenna: QuadrifilarAntenna): AntennaPattern {
  return {
    gainDbi: antenna.gainDbic - antenna.polarisationLossDb,
    horizontalDb: cutOf(() => 0),
    verticalDb: cutOf((belowDeg) =>
      parabolicLossDb(foldedDeg(belowDeg - zenithDeg), antenna.beamwidthDeg, floorDb),
    ),
    floorDb,
  };
}
