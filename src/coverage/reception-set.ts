import type { JudgedChannel } from './judgement.ts';
import type { ReceptionPlan } from './station.ts';
import { type ChannelReception, clearReception, emptyReception } from './tile-composite.ts';

/** What one terminal receives in a tile, by channel; a channel begins empty when it is first used. */
export class ReceptionSet {
  readonly #plan: ReceptionPlan;
  readonly #memory: ChannelReception[];
  readonly #used = new Map<number, ChannelReception>();
  readonly #judged: JudgedChannel[] = [];

  /** @param memory arrays of earlier tiles, to be used again */
  constructor(plan: ReceptionPlan, memory: ChannelReception[]) {
    this.#plan = plan;
    this.#memory = memory;
  }

  /** The channels used so far. */
  get judged(): readonly JudgedChannel[] {
    return this.#judged;
  }

  /** What is received on a channel, to be added to. */
  on(channel: number): ChannelReception {
    const used = this.#used.get(channel);
    if (used) return used;
    this.#memory[channel] ??= emptyReception();
    const reception = this.#memory[channel];
    clearReception(reception);
    this.#used.set(channel, reception);
    this.#judged.push({ channel: this.#plan.channels[channel], reception });
    return reception;
  }
}
