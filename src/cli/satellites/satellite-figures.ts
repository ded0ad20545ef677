import type { VisibilityStatistics } from '../../orbit/visibility-question.ts';
import type { AskedPlaces } from './asked-places.ts';
import type { AskedSystem } from './asked-systems.ts';

/** Over the places. */
export interface Spread {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

/** Figures of one place. */
export interface PlaceFigures {
  readonly tile: string | null;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly timePercent: number;
  readonly meanVisible: number;
  readonly leastVisible: number;
  readonly longestGapS: number;
}

/** Of one system above one mask. */
export interface MaskFigures {
  readonly maskDeg: number;
  readonly timePercent: Spread;
  readonly meanVisible: Spread;
  readonly leastVisible: Spread;
  readonly longestGapS: Spread;
  readonly places: readonly PlaceFigures[];
}

/** What is told of one system. */
export interface SystemFigures {
  readonly id: string;
  readonly name: string;
  readonly satellites: number;
  readonly notes: readonly string[];
  readonly masks: readonly MaskFigures[];
}

/** Arranges the answer of one system by mask, and by place within. */
export function systemFigures(
  { id, name, orbit, masksDeg, notes }: AskedSystem,
  { places, tiles }: AskedPlaces,
  answer: VisibilityStatistics,
): SystemFigures {
  const count = places.length;
  const part = (values: Float64Array | Uint16Array, mask: number) => [
    ...values.subarray(mask * count, (mask + 1) * count),
  ];
  return {
    id,
    name,
    satellites:
      orbit.type === 'walker'
        ? orbit.shells.reduce((sum, shell) => sum + shell.planes * shell.satellitesPerPlane, 0)
        : orbit.satellites.length,
    notes,
    masks: masksDeg.map((maskDeg, mask) => {
      const timePercent = part(answer.timePercent, mask);
      const meanVisible = part(answer.meanVisible, mask);
      const leastVisible = part(answer.leastVisible, mask);
      const longestGapS = part(answer.longestGapS, mask);
      return {
        maskDeg,
        timePercent: spread(timePercent),
        meanVisible: spread(meanVisible),
        leastVisible: spread(leastVisible),
        longestGapS: spread(longestGapS),
        places: places.map(({ latitudeDeg, longitudeDeg }, i) => ({
          tile: tiles?.[i] ?? null,
          latitudeDeg,
          longitudeDeg,
          timePercent: timePercent[i],
          meanVisible: meanVisible[i],
          leastVisible: leastVisible[i],
          longestGapS: longestGapS[i],
        })),
      };
    }),
  };
}

function spread(values: readonly number[]): Spread {
  return {
    least: Math.min(...values),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    most: Math.max(...values),
  };
}
