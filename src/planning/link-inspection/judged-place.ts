import { causeOf, emptyJudgement, type JudgedChannel, judge } from '../../coverage/judgement.ts';
import type { ChannelReception } from '../../coverage/tile-composite.ts';
import { type LimitingCause, limitingCauses, serverNone } from '../../coverage/tile-layers.ts';
import { ratioFromDecibels } from '../../units/decibel.ts';
import type { CellAtPlace } from './cells-at-place.ts';
import type { MapTerms } from './link-question.ts';

/** What the map says of a place, or would if one cell were all that it can attach to. */
export interface PlaceVerdict {
  readonly given: boolean;
  readonly cause: LimitingCause;
  /** Probability that the place has the service, 0 to 1. */
  readonly probability: number;
}

/** What is known of a place before any of its cells is judged. */
export interface PlaceTerms {
  readonly terms: MapTerms;
  /** Index of the service among those of the plan. */
  readonly service: number;
  readonly onLand: boolean;
  readonly cells: readonly CellAtPlace[];
}

/** What the map says of the place, all channels together. */
export function judgedPlace({ terms, service, onLand, cells }: PlaceTerms): PlaceVerdict {
  const { plan, needs } = terms;
  const channels = plan.channels.map((channel, index): JudgedChannel => {
    const own = cells.filter(({ station }) => station.channel === index);
    const best = serverAmong(own);
    const barred = strongest(own.filter(({ attaches }) => !attaches));
    return { channel, reception: receptionOf(best, barred, othersMw(own, best)) };
  });
  return verdictOf(channels, needs, onLand, service);
}

/**
 * The same for one cell by itself: given what the other cells of its channel send, and why not if
 * it is too far off to attach to.
 */
export function judgedCell(
  { terms, service, onLand, cells }: PlaceTerms,
  cell: CellAtPlace,
): PlaceVerdict {
  const { plan, needs } = terms;
  const { channel } = cell.station;
  const others = othersMw(
    cells.filter(({ station }) => station.channel === channel),
    cell,
  );
  const reception = receptionOf(cell, null, others);
  const channels = [{ channel: plan.channels[channel], reception }];
  const verdict = verdictOf(channels, needs, onLand, service);
  if (cell.attaches) return verdict;
  const barredMw = rsrpMw(cell);
  const at = cell.cell.index * needs.services.length + service;
  const wouldDo = barredMw >= needs.downlinkNeedMw[at] && barredMw >= needs.uplinkNeedMw[at];
  const isShort = verdict.cause !== 'interference';
  return { given: false, cause: isShort && wouldDo ? 'range' : verdict.cause, probability: 0 };
}

/** The strongest cell that a terminal can attach to; null when nothing is heard. */
export function serverAmong(cells: readonly CellAtPlace[]): CellAtPlace | null {
  return strongest(cells.filter(({ attaches }) => attaches));
}

/** What all cells of a channel but one send by their loads, in mW. */
export function othersMw(channel: readonly CellAtPlace[], own: CellAtPlace | null): number {
  return channel.reduce(
    (sum, { cell, disturbingDbm }) =>
      cell.index === own?.cell.index
        ? sum
        : sum + cell.downlinkLoad * ratioFromDecibels(disturbingDbm),
    0,
  );
}

function strongest(cells: readonly CellAtPlace[]): CellAtPlace | null {
  return cells.reduce<CellAtPlace | null>(
    (best, next) =>
      Number.isNaN(next.rsrpDbm) || (best && best.rsrpDbm >= next.rsrpDbm) ? best : next,
    null,
  );
}

function rsrpMw({ rsrpDbm }: CellAtPlace): number {
  return Number.isNaN(rsrpDbm) ? 0 : ratioFromDecibels(rsrpDbm);
}

/** Reception at a single place, in the form that tiles have. */
function receptionOf(
  best: CellAtPlace | null,
  barred: CellAtPlace | null,
  disturbanceMw: number,
): ChannelReception {
  const one = (value: number) => Float32Array.of(value);
  return {
    bestMw: one(best ? rsrpMw(best) : 0),
    othersMw: one(disturbanceMw),
    ownMw: one(0),
    server: Uint16Array.of(best?.cell.index ?? serverNone),
    beyond: Uint8Array.of(best?.beyondHorizon ? 1 : 0),
    barredMw: one(barred ? rsrpMw(barred) : 0),
    barred: Uint16Array.of(barred?.cell.index ?? serverNone),
    servers: Uint8Array.of(0),
    far: {
      nodesMw: one(0),
      cellsMw: one(0),
      barredMw: one(0),
      barred: Uint16Array.of(serverNone),
      state: 'empty',
    },
  };
}

function verdictOf(
  channels: readonly JudgedChannel[],
  needs: MapTerms['needs'],
  onLand: boolean,
  service: number,
): PlaceVerdict {
  const judgement = emptyJudgement(needs.services.length);
  judge(channels, needs, 0, onLand, judgement);
  const given = (judgement.given & (1 << service)) !== 0;
  return {
    given,
    cause: given ? 'none' : limitingCauses[causeOf(channels, needs, 0, onLand, service)],
    probability: judgement.probability[service],
  };
}
