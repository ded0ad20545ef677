import { plainTable } from '../plain-table.ts';
import { shareText } from '../result-basis.ts';
import type { SystemFigures } from './satellite-figures.ts';

/** What the figures stand on. */
export interface Watch {
  /** Of the places. */
  readonly name: string;
  readonly places: number;
  readonly startUtc: string;
  readonly hours: number;
  readonly stepS: number;
}

/** Availability by system and mask, for a terminal. */
export function satelliteTables(watch: Watch, systems: readonly SystemFigures[]): string {
  const several = watch.places > 1;
  const head = [
    ...['system', 'satellites', 'mask °'],
    ...(several ? ['time % least', 'mean', 'most'] : ['time %']),
    ...['visible mean', 'least', 'longest gap min'],
  ];
  const table = plainTable(head, ['left']);
  for (const { id, satellites, masks } of systems) {
    for (const { maskDeg, timePercent, meanVisible, leastVisible, longestGapS } of masks) {
      table.push([
        id,
        satellites,
        maskDeg,
        shareText(timePercent.least),
        ...(several ? [shareText(timePercent.mean), shareText(timePercent.most)] : []),
        meanVisible.mean.toFixed(2),
        leastVisible.least,
        (longestGapS.most / 60).toFixed(1),
      ]);
    }
  }
  const places = several ? `${watch.places} tiles` : '1 place';
  return [
    `${watch.name} · ${places} · ${watch.hours} h from ${watch.startUtc} in steps of ${watch.stepS} s`,
    ...systems.flatMap(({ notes }) => notes.map((note) => `warning: ${note}`)),
    '',
    table.toString(),
    '',
  ].join('\n');
}
