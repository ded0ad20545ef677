import type { SatelliteUserRadio } from './beam-radio.ts';

/**
 * Around the terminal: at open sea nothing but its own ship stands in the way; a dish that was set
 * up with a free sight has no shadowing at all.
 */
export type NtnEnvironment = 'freeSight' | 'openSea' | 'suburban' | 'urban' | 'denseUrban';

/** How signals from a satellite spread from place to place at one elevation. */
export interface NtnShadowing {
  /** Share of places, 0 to 1, with the satellite in sight. */
  readonly inSightShare: number;
  /** Standard deviations in sight and out of it. */
  readonly inSightSigmaDb: number;
  readonly hiddenSigmaDb: number;
  /** What is lost out of sight, on average. */
  readonly clutterDb: number;
}

/** At 10°, 20° … 90°, in percent. [TR 38.811, table 6.6.1-1] */
const inSightPercent: Readonly<
  Record<Exclude<NtnEnvironment, 'freeSight' | 'openSea'>, readonly number[]>
> = {
  denseUrban: [28.2, 33.1, 39.8, 46.8, 53.7, 61.2, 73.8, 82.0, 98.1],
  urban: [24.6, 38.6, 49.3, 61.3, 72.6, 80.5, 91.9, 96.8, 99.2],
  suburban: [78.2, 86.9, 91.9, 92.9, 93.5, 94.0, 94.9, 95.2, 99.8],
};

/** Suburban and rural, at 10°, 20° … 90°. [TR 38.811, table 6.6.2-3] */
const spread = {
  s: {
    inSightSigmaDb: [1.79, 1.14, 1.14, 0.92, 1.42, 1.56, 0.85, 0.72, 0.72],
    hiddenSigmaDb: [8.93, 9.08, 8.78, 10.25, 10.56, 10.74, 10.17, 11.52, 11.52],
    clutterDb: [19.52, 18.17, 18.42, 18.28, 18.63, 17.68, 16.5, 16.3, 16.3],
  },
  ka: {
    inSightSigmaDb: [1.9, 1.6, 1.9, 2.3, 2.7, 3.1, 3.0, 3.6, 0.4],
    hiddenSigmaDb: [10.7, 10.0, 11.2, 11.6, 11.8, 10.8, 10.8, 10.8, 10.8],
    clutterDb: [29.5, 24.6, 21.9, 20.0, 18.7, 17.8, 17.2, 16.9, 16.8],
  },
} as const;

/** TR 38.821 keeps no margin for the shadowing of a VSAT. [table 6.1.3.3-1, SC6] */
const free: NtnShadowing = { inSightShare: 1, inSightSigmaDb: 0, hiddenSigmaDb: 0, clutterDb: 0 };

/** Between the S and the Ka band of the tables. */
const sBandUpToGhz = 6;

/**
 * Line of sight, shadowing and clutter by elevation and band, between the table's elevations in a
 * straight line, below 10° as at 10°. Spread and clutter are those of suburbs and the countryside
 * everywhere, the only ones that are reckoned with here; at open sea every place is in sight.
 */
export function ntnShadowing(
  frequencyGhz: number,
  elevationDeg: number,
  environment: NtnEnvironment = 'openSea',
): NtnShadowing {
  if (environment === 'freeSight') return free;
  const table = frequencyGhz < sBandUpToGhz ? spread.s : spread.ka;
  return {
    inSightShare:
      environment === 'openSea' ? 1 : between(inSightPercent[environment], elevationDeg) / 100,
    inSightSigmaDb: between(table.inSightSigmaDb, elevationDeg),
    hiddenSigmaDb: between(table.hiddenSigmaDb, elevationDeg),
    clutterDb: between(table.clutterDb, elevationDeg),
  };
}

/** Where a terminal is taken to stand: at open sea, or with a free sight. */
export function environmentOf({ kind }: Pick<SatelliteUserRadio, 'kind'>): NtnEnvironment {
  return kind === 'vsat' ? 'freeSight' : 'openSea';
}

function between(values: readonly number[], elevationDeg: number): number {
  const at = Math.min(8, Math.max(0, elevationDeg / 10 - 1));
  const below = Math.min(7, Math.floor(at));
  return values[below] + (at - below) * (values[below + 1] - values[below]);
}

/** Antennas that look only where they point do not hear what the sea throws back. */
const wideAntennaUpToDbi = 10;

/**
 * What reflections from the sea may take in dB: 2 dB at 10° and below, none from 20° on, and none
 * for antennas that point. A planning value; no table stands behind it.
 */
export function seaReflectionLossDb(elevationDeg: number, gainDbi: number): number {
  if (gainDbi > wideAntennaUpToDbi) return 0;
  return Math.min(2, Math.max(0, (20 - elevationDeg) / 5));
}
