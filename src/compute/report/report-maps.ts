import { followedFloorDbm } from '../../coverage/station.ts';
import { notComputed } from '../../coverage/tile-layers.ts';
import type { Service } from '../../planning/service.ts';
import {
  causeClass,
  changeClass,
  differenceClass,
  rsrpClass,
  tierClass,
} from '../../report/pack/class-of.ts';
import { packCells } from '../../report/pack/map-cells.ts';
import type { PackedMap } from '../../report/pack/report-pack.ts';
import type { CellWindow } from '../../report/picture/cell-window.ts';
import type { WindowLayers } from './window-layers.ts';

/** What was drawn of one terminal of one scenario, by year. */
export interface DrawnTerminal {
  readonly scenarioId: string;
  readonly service: Service;
  readonly years: readonly number[];
  readonly layers: readonly WindowLayers[];
}

/** Maps of a terminal: service tiers of each year, signal and limiting cause of the last one. */
export function mapsOf(drawn: DrawnTerminal, window: CellWindow): PackedMap[] {
  const { scenarioId, service, years, layers } = drawn;
  const last = layers[layers.length - 1];
  const lastYear = years[years.length - 1];
  const map = mapMaker(scenarioId, null, service, window);
  const cause = last.cause.get(service.id) ?? new Uint8Array(0);
  return [
    ...years.map((year, index) => map('service', year, classesOf(layers[index].tier, tierClass))),
    map('rsrp', lastYear, classesOf(last.rsrpDbm, rsrpClass)),
    map('cause', lastYear, classesOf(cause, causeClass)),
  ];
}

/**
 * Maps of what the last year of a terminal has over another plan's: difference of RSRP, taken from
 * the least that is followed where nothing is received, and service gained, lost and kept.
 *
 * @param againstId what the other plan is called
 */
export function differenceMapsOf(
  drawn: DrawnTerminal,
  against: DrawnTerminal,
  againstId: string,
  window: CellWindow,
): PackedMap[] {
  const { scenarioId, service, years } = drawn;
  const year = years[years.length - 1];
  const now = drawn.layers[drawn.layers.length - 1];
  const then = against.layers[against.layers.length - 1];
  const map = mapMaker(scenarioId, againstId, service, window);
  const isKnown = (cell: number) =>
    now.tier[cell] !== notComputed && then.tier[cell] !== notComputed;
  const levelDbm = (value: number) => (value > followedFloorDbm ? value : followedFloorDbm);
  const differences = classesOf(now.rsrpDbm, (value, cell) =>
    isKnown(cell) ? differenceClass(levelDbm(value) - levelDbm(then.rsrpDbm[cell])) : 0,
  );
  const has = now.cause.get(service.id);
  const had = then.cause.get(against.service.id);
  const maps = [map('rsrpDifference', year, differences)];
  if (!has || !had) return maps;
  const changes = classesOf(has, (cause, cell) =>
    isKnown(cell) ? changeClass(had[cell] === 0, cause === 0) : 0,
  );
  return [...maps, map('serviceChange', year, changes)];
}

function classesOf(
  values: Uint8Array | Float32Array,
  classOf: (value: number, cell: number) => number,
): Uint8Array {
  const classes = new Uint8Array(values.length);
  for (let cell = 0; cell < classes.length; cell++) classes[cell] = classOf(values[cell], cell);
  return classes;
}

function mapMaker(
  scenarioId: string,
  againstId: string | null,
  { id: serviceId, terminalId }: Service,
  window: CellWindow,
) {
  return (layer: PackedMap['layer'], year: number, classes: Uint8Array): PackedMap => {
    const isByService = layer === 'cause' || layer === 'serviceChange';
    const against = againstId === null ? [] : [`against-${againstId}`];
    return {
      id: [scenarioId, layer, isByService ? serviceId : terminalId, year, ...against].join('.'),
      scenarioId,
      againstId,
      year,
      terminalId,
      serviceId: isByService ? serviceId : null,
      layer,
      window,
      data: packCells(classes),
    };
  };
}
