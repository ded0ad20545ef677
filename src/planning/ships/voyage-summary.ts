import { percentOf } from '../goals/percent-of.ts';
import type {
  Server,
  VoyageEvent,
  VoyageGap,
  VoyagePoint,
  VoyageShare,
  VoyageTotals,
} from './voyage-profile.ts';

/** One step of a voyage with its ends. */
export interface VoyageStep {
  readonly point: Pick<VoyagePoint, 'server' | 'isInside'>;
  readonly startMs: number;
  readonly endMs: number;
  readonly startKm: number;
  readonly endKm: number;
}

const msPerHour = 3_600_000;

/**
 * What happens on a voyage, and what it comes to. A step counts as a whole for who serves in its
 * middle; changes fall on the borders of steps.
 *
 * @param systemIds in the order in which shares are told
 */
export function voyageSummary(
  steps: readonly VoyageStep[],
  systemIds: readonly string[],
): { events: VoyageEvent[]; gaps: VoyageGap[]; totals: VoyageTotals } {
  const events = steps.slice(1).flatMap((step, i): VoyageEvent[] => {
    const from = steps[i].point.server;
    const to = step.point.server;
    const kind = changeOf(from, to);
    return kind ? [{ kind, timeMs: step.startMs, km: step.startKm, from, to }] : [];
  });
  const gaps = gapsOf(steps);
  const hoursOf = (counts: (step: VoyageStep) => boolean) =>
    sum(steps.filter(counts), ({ startMs, endMs }) => (endMs - startMs) / msPerHour);
  const kmOf = (counts: (step: VoyageStep) => boolean) =>
    sum(steps.filter(counts), ({ startKm, endKm }) => endKm - startKm);
  const hours = hoursOf(() => true);
  const km = kmOf(() => true);
  const isServed = ({ point }: VoyageStep) => point.server !== null;
  const [servedHours, servedKm] = [hoursOf(isServed), kmOf(isServed)];
  const handovers = events.filter(({ kind }) => kind === 'cell' || kind === 'system').length;
  const shares = ['terrestrial', ...systemIds].flatMap((id): VoyageShare[] => {
    const isBy = ({ point }: VoyageStep) => idOf(point.server) === id;
    const hoursBy = hoursOf(isBy);
    if (hoursBy === 0) return [];
    return [{ id, hours: hoursBy, km: kmOf(isBy), percentOfTime: percentOf(hoursBy, hours) }];
  });
  const longest = (lengthOf: (gap: VoyageGap) => number) =>
    gaps.reduce((most, gap) => Math.max(most, lengthOf(gap)), 0);
  return {
    events,
    gaps,
    totals: {
      hours,
      km,
      outsideHours: hoursOf(({ point }) => !point.isInside),
      servedHours,
      servedKm,
      percentOfTime: percentOf(servedHours, hours),
      percentOfWay: percentOf(servedKm, km),
      handovers,
      handoversPerHour: hours > 0 ? handovers / hours : 0,
      changesOfSatellite: events.filter(({ kind }) => kind === 'satellite').length,
      longestGapMin: longest(({ startMs, endMs }) => (endMs - startMs) / 60_000),
      longestGapKm: longest(({ startKm, endKm }) => endKm - startKm),
      shares,
    },
  };
}

function changeOf(from: Server | null, to: Server | null): VoyageEvent['kind'] | null {
  if (!from || !to) return from === to ? null : from ? 'lost' : 'found';
  if (from.kind === 'terrestrial' && to.kind === 'terrestrial') {
    return from.cellIndex === to.cellIndex ? null : 'cell';
  }
  if (from.kind === 'satellite' && to.kind === 'satellite' && from.systemId === to.systemId) {
    const isSame =
      from.satellite === to.satellite && from.satelliteTerminalId === to.satelliteTerminalId;
    return isSame ? null : 'satellite';
  }
  return 'system';
}

function gapsOf(steps: readonly VoyageStep[]): VoyageGap[] {
  const gaps: VoyageGap[] = [];
  let isOpen = false;
  for (const { point, startMs, endMs, startKm, endKm } of steps) {
    const last = gaps.at(-1);
    if (point.server) isOpen = false;
    else if (isOpen && last) gaps[gaps.length - 1] = { ...last, endMs, endKm };
    else {
      isOpen = true;
      gaps.push({ startMs, endMs, startKm, endKm });
    }
  }
  return gaps;
}

function idOf(server: Server | null): string | null {
  if (!server) return null;
  return server.kind === 'terrestrial' ? 'terrestrial' : server.systemId;
}

function sum<T>(list: readonly T[], amountOf: (entry: T) => number): number {
  return list.reduce((total, entry) => total + amountOf(entry), 0);
}
