import { type Remote, wrap } from 'comlink';
import type { PositionService } from '../../compute/satellites/position-service.ts';
import type { Ephemeris } from '../../orbit/ephemeris.ts';
import { ephemerisOf } from '../../orbit/ephemeris-of.ts';
import type { OrbitDefinition } from '../../orbit/orbit-definition.ts';
import { KeyframeEphemeris } from './keyframe-ephemeris.ts';

/** So many satellites by SGP4 take about half a millisecond of each frame. */
const mostByModel = 250;

/**
 * The ephemerides of a chart. Slots and Walker shells cost next to nothing and are asked in each
 * frame; many mean elements are worked out in a worker, which starts when the first such system comes.
 */
export class WorkerPositions {
  readonly #onArrival: () => void;
  #service: Remote<PositionService> | null = null;
  #opened = 0;

  constructor(onArrival: () => void) {
    this.#onArrival = onArrival;
  }

  ephemerisOf(orbit: OrbitDefinition, epochMs: number): Ephemeris {
    const exact = ephemerisOf(orbit, epochMs);
    if (orbit.type !== 'elements' || exact.count <= mostByModel) return exact;
    const service = this.#started();
    const name = String(this.#opened++);
    const isOpen = service.open(name, orbit, epochMs);
    const ask = async (timesMs: readonly number[]) => {
      await isOpen;
      return service.positions(name, timesMs);
    };
    return new KeyframeEphemeris(exact, ask, this.#onArrival);
  }

  #started(): Remote<PositionService> {
    this.#service ??= wrap<PositionService>(
      new Worker(new URL('../../../workers/positions.worker.ts', import.meta.url), {
        type: 'module',
      }),
    );
    return this.#service;
  }
}
