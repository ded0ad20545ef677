import { limitingCauses } from '../../coverage/tile-layers.ts';
import type { Name } from '../../network/name.ts';
import type { Scenario } from '../../planning/project.ts';
import type { ExportedLayer } from '../exported-layers.ts';
import { cellsOf } from '../layer-codes.ts';
import { causeColours, causeNames } from './cause-colours.ts';
import { classesWith, layerScales, type ScaledLayer, tierClasses } from './layer-scales.ts';
import { serverColours } from './server-colours.ts';
import { serverHexes } from './server-hexes.ts';

/** A class of a layer in one flat colour, as pictures and contours show it. */
export interface LegendClass {
  readonly hex: string;
  /** Lowest value, in the layer's unit; for codes the code itself. */
  readonly from: number;
  /** Where the next class begins; null for the last one and for codes. */
  readonly to: number | null;
  readonly name: Name;
}

/** How the values of an exported layer become classes. */
export interface LayerLegend {
  /** Quantities have the highest class first; codes stand in their own order. */
  readonly classes: readonly LegendClass[];
  /** Whether classes are steps of a quantity, and not codes that stand for something else. */
  readonly isQuantity: boolean;
  /** Place of a value's class, −1 where nothing is drawn: below all classes, or not computed. */
  classOf(value: number): number;
}

/** Layers of exports that are drawn by a scale, by their name in files. */
const scales: Partial<Readonly<Record<ExportedLayer, ScaledLayer>>> = {
  rsrp: 'rsrp',
  sinr: 'sinr',
  dl: 'downlink',
  ul: 'uplink',
  servers: 'servers',
  probability: 'probability',
  rise: 'noiseRise',
};

/** Hatched on the chart over the class beside it, of the same colour; flat it is darker. */
const drownedHex = '#52254A';

/**
 * The legend of a layer for files. `bounds` are the user's own, highest first and as many as the
 * layer's scale has; the usual ones when left out, and always for codes.
 */
export function layerLegend(
  layer: ExportedLayer,
  scenario: Scenario,
  bounds?: readonly number[],
): LayerLegend {
  if (layer === 'server') return serverLegend(scenario);
  if (layer === 'cause') {
    const classes = limitingCauses.map((cause, code): LegendClass => {
      return { hex: causeColours[cause], from: code, to: null, name: causeNames[cause] };
    });
    const classOf = (value: number) => (value >= 0 && value < classes.length ? value : -1);
    return { classes, isQuantity: false, classOf };
  }
  const scaled = scales[layer];
  const steps = scaled ? classesWith(layerScales[scaled], bounds) : tierClasses;
  const classes = steps.map(({ hex, lowerBound, name }, i): LegendClass => {
    const to = i === 0 ? null : steps[i - 1].lowerBound;
    return { hex: layer === 'rise' && i === 0 ? drownedHex : hex, from: lowerBound, to, name };
  });
  // NaN is at or above no bound
  const classOf = (value: number) => classes.findIndex(({ from }) => value >= from);
  return { classes, isQuantity: true, classOf };
}

/** One class for each colour of servers: only neighbours are told apart. */
function serverLegend(scenario: Scenario): LayerLegend {
  const colours = serverColours(scenario, cellsOf(scenario), serverHexes.length);
  const name = { zh: '相邻小区以颜色区分', en: 'neighbouring cells differ in colour' };
  return {
    classes: serverHexes.map((hex, i) => ({ hex, from: i, to: null, name })),
    isQuantity: false,
    classOf: (value) => colours[value] ?? -1,
  };
}
