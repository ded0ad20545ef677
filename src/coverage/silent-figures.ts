import { entriesPerCell, fillEntries, histogramEntries } from './layer-histogram.ts';
import { emptySignal } from './signal.ts';
import { limitingCauses } from './tile-layers.ts';
import type { TileMask } from './tile-mask.ts';
import type { SettledFigures } from './tile-spread.ts';

/**
 * Figures of a tile that nothing reaches, equal to those that judging each of its cells gives: no
 * service is given anywhere, nor has any place a chance of one.
 *
 * @param zoneAreas area of each zone in the tile, in units of 1/1024 m²
 */
export function silentFigures(
  mask: TileMask,
  zoneAreas: Float64Array,
  serviceCount: number,
): SettledFigures {
  const causes = limitingCauses.length;
  const perZone = zoneAreas.length * serviceCount;
  const limited = new Float64Array(perZone * causes);
  const silent = limitingCauses.indexOf('silent');
  for (let at = 0; at < perZone; at++) {
    limited[at * causes + silent] = zoneAreas[Math.floor(at / serviceCount)];
  }
  return {
    covered: new Float64Array(perZone),
    expected: new Float64Array(perZone),
    limited,
    given: new Uint8Array(mask.figureCells),
    sampleServices: new Uint8Array(mask.samples.length),
    spread: silentSpread(zoneAreas),
  };
}

/** All the area of a zone lies in the entries of a cell that receives nothing. */
function silentSpread(zoneAreas: Float64Array): SettledFigures['spread'] {
  const ofCell = new Int32Array(entriesPerCell);
  fillEntries(emptySignal(), ofCell);
  const entries: number[] = [];
  const areas: number[] = [];
  zoneAreas.forEach((area, zone) => {
    if (area === 0) return;
    for (const entry of ofCell) {
      entries.push(zone * histogramEntries + entry);
      areas.push(area);
    }
  });
  return { entries: Uint32Array.from(entries), areas: Float64Array.from(areas) };
}
