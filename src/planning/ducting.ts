import type { Conditions } from './conditions.ts';

/** How strongly ducts carry other cells into the uplink. */
export type DuctSeverity = 'none' | 'weak' | 'moderate' | 'severe';

/** The ducts of a season. */
export interface SeasonalDucts {
  /** Share of hours in which they stand. */
  readonly hoursPercent: number;
  readonly severity: DuctSeverity;
}

/** Share of hours with a duct that carries signals between cells, January to December. [estimate, low confidence] */
const hoursPercentByMonth = [3, 3, 8, 15, 20, 20, 12, 10, 8, 3, 3, 3] as const;

/** Months counted from 0. */
const monthsOf: Readonly<Record<Conditions['season'], readonly number[]>> = {
  annual: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  spring: [2, 3, 4],
  summer: [5, 6, 7],
  autumn: [8, 9, 10],
  winter: [11, 0, 1],
};

/** Ducts over the China seas are strongest in spring, then summer, autumn, winter. [order by Cheng et al. 2021; severities are estimates] */
const severityOf: Readonly<Record<Conditions['season'], DuctSeverity>> = {
  annual: 'moderate',
  spring: 'severe',
  summer: 'moderate',
  autumn: 'weak',
  winter: 'weak',
};

/** Rise in dB of the uplink's noise in a TDD cell while a duct stands. [planning presets: severe is 20 to 30 dB] */
const riseDb: Readonly<Record<DuctSeverity, number>> = {
  none: 0,
  weak: 5,
  moderate: 10,
  severe: 25,
};

/** How often ducts stand in a season, and how strong they are. */
export function ductingOf(season: Conditions['season']): SeasonalDucts {
  const months = monthsOf[season];
  const sum = months.reduce((hours, month) => hours + hoursPercentByMonth[month], 0);
  return { hoursPercent: sum / months.length, severity: severityOf[season] };
}

/**
 * Rise in dB of the uplink's noise that coverage for a share of time has to bear in a TDD cell
 * exposed to remote interference: the season's when ducts stand in more hours than the promise
 * leaves out, the chosen preset's always.
 */
export function remoteRiseDb(
  { season, ducting }: Pick<Conditions, 'season' | 'ducting'>,
  timePercent: number,
): number {
  if (ducting !== 'season') return riseDb[ducting];
  const { hoursPercent, severity } = ductingOf(season);
  return hoursPercent > 100 - timePercent ? riseDb[severity] : 0;
}
