import { decibelsFromRatio } from '../../units/decibel.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { cutOf } from './cut-loss.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

/** Side lobes and back of an axial helix, an assumption. */
const floorDb = 20;

/** The winding of a helix that radiates along its axis. */
export interface AxialHelix {
  /** Of one turn, in wavelengths: 0.75 to 1.33 for a beam along the axis. */
  readonly circumferenceWavelengths: number;
  readonly turns: number;
  readonly spacingWavelengths: number;
}

/** Gain in dBic, 15 C² N S: what a helix reaches at most. [Kraus, Antennas, 2nd ed., ch. 7] */
export function axialHelixGainDbic(helix: AxialHelix): number {
  const { circumferenceWavelengths, turns, spacingWavelengths } = helix;
  return decibelsFromRatio(15 * circumferenceWavelengths ** 2 * turns * spacingWavelengths);
}

/** Half-power beamwidth in degrees, 52 / (C √(N S)). [Kraus, Antennas, 2nd ed., ch. 7] */
export function axialHelixBeamwidthDeg(helix: AxialHelix): number {
  const { circumferenceWavelengths, turns, spacingWavelengths } = helix;
  return 52 / (circumferenceWavelengths * Math.sqrt(turns * spacingWavelengths));
}

/**
 * A helix that points along its azimuth. `gainDbic` is its own; `polarisationLossDb` is lost to the
 * polarisation of the other end, 3 dB to a linear one.
 */
export function axialHelixAntenna(
  helix: AxialHelix,
  gainDbic: number,
  polarisationLossDb: number,
): AntennaPattern {
  const beamwidthDeg = axialHelixBeamwidthDeg(helix);
  const cutDb = cutOf((offDeg) => parabolicLossDb(offDeg, beamwidthDeg, floorDb));
  return {
    gainDbi: gainDbic - polarisationLossDb,
    horizontalDb: cutDb,
    verticalDb: cutDb,
    floorDb,
  };
}
