import type { Climate } from './climate.ts';
import type { PathProfile } from './path-profile.ts';

/** What a path-loss model needs to know of a link, apart from the ground between its ends. */
export interface Link {
  readonly frequencyMhz: number;
  /** Antenna above the sea: above mean sea level, or above the water where a tide is asked for. */
  readonly transmitterHeightAmslM: number;
  /** Antenna above the ground or the water at the receiver. */
  readonly receiverHeightM: number;
  readonly polarisation: 'horizontal' | 'vertical';
  /** Share of time for which the loss is not exceeded. */
  readonly timePercent: number;
  /** Effective earth-radius factor, for the models that are given one. */
  readonly kFactor: number;
  /** Where the climate is taken; ducting depends on it. One for all paths of an antenna. */
  readonly latitudeDeg: number;
  readonly climate: Climate;
}

/** The samples of a radial: `count` of them, at 0, 1, 2, … steps from the transmitter. */
export interface RadialSteps {
  readonly stepKm: number;
  readonly count: number;
}

/** The ground along a radial, by sample. Every sample but the first is a receiver. */
export interface RadialPath {
  readonly heightsM: Float64Array;
  readonly clutterM: Float64Array;
  readonly zones: Uint8Array;
  /** 1 where a receiver is asked for; all are when it is null. */
  readonly wanted: Uint8Array | null;
}

/** A model made ready for one link: what does not vary along or between radials is done. */
export interface RadialPredictor {
  /**
   * Basic transmission loss in dB to every receiver, into `lossDb`, the same to 1e-6 dB as
   * `predictPath` gives for the profile up to it. The entry at distance 0 and those that are not
   * wanted are NaN. Nothing is allocated.
   */
  predict(path: RadialPath, lossDb: Float64Array): void;
}

/** What a loss is made of. */
export type LossPartId =
  | 'freeSpace'
  | 'gases'
  | 'diffraction'
  /** Ducting, layer reflection and troposcatter: what they take off, so mostly negative. */
  | 'ducting'
  /** Multipath and rain. */
  | 'fading'
  | 'clutter'
  /** All beyond free space, where a model does not tell it apart. */
  | 'excess';

export interface LossPart {
  readonly id: LossPartId;
  readonly lossDb: number;
}

/** One prediction with how it came about. */
export interface PathLoss {
  readonly lossDb: number;
  /** They add up to the loss. */
  readonly parts: readonly LossPart[];
  /** What does not hold for this path, one plain sentence each. */
  readonly warnings: readonly string[];
}

/** An input's range; outside it the model still answers, and says so. */
export interface ValidityRange {
  readonly quantity:
    | 'frequencyMhz'
    | 'distanceKm'
    | 'transmitterHeightAmslM'
    | 'receiverHeightM'
    | 'timePercent';
  readonly from: number;
  readonly to: number;
}

/** A way to predict path loss. */
export interface PropagationModel {
  readonly id: string;
  /** Name with the recommendation and its edition. */
  readonly name: string;
  readonly validity: readonly ValidityRange[];
  /** Why the model gives no value at all for such a link; null when it does. */
  refusal(link: Link): string | null;
  /** What does not hold for this link, one plain sentence each; empty when all is well. */
  warnings(link: Link, distanceKm: number): string[];
  /** One path, evaluated on its own. @throws when the model refuses the link. */
  predictPath(link: Link, profile: PathProfile): PathLoss;
  /** Makes ready for many radials. @throws when the model refuses the link. */
  prepare(link: Link, steps: RadialSteps): RadialPredictor;
}

/** Sentences for the quantities of a link that lie outside a model's range. */
export function rangeWarnings(
  validity: readonly ValidityRange[],
  link: Link,
  distanceKm: number,
): string[] {
  return validity.flatMap(({ quantity, from, to }) => {
    const value = quantity === 'distanceKm' ? distanceKm : link[quantity];
    return value >= from && value <= to ? [] : [`${quantity} ${value} is outside ${from} to ${to}`];
  });
}
