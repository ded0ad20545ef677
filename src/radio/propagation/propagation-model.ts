/** What a path-loss model needs to know of a link, apart from the path itself. */
export interface Link {
  readonly frequencyMhz: number;
  /** Antenna heights above the sea, or above the ground where there is no terrain model. */
  readonly transmitterHeightM: number;
  readonly receiverHeightM: number;
  /** Effective earth-radius factor. */
  readonly kFactor: number;
  /** Share of time for which the loss is not exceeded. */
  readonly timePercent: number;
  readonly polarisation: 'horizontal' | 'vertical';
}

/** The receivers along a radial: `count` of them, at 0, 1, 2, … steps from the transmitter. */
export interface RadialSteps {
  readonly stepKm: number;
  readonly count: number;
}

/** The path from the transmitter to each receiver of a radial. */
export interface RadialPath {
  /** Share of the path that runs over the sea, 0 to 1, by receiver. */
  readonly seaFraction: ArrayLike<number>;
}

/** A model made ready for one link: what does not vary along or between radials is done. */
export interface RadialPredictor {
  /**
   * Basic transmission loss in dB to every receiver, into `lossDb`. The entry at distance 0 is
   * NaN: no model speaks of it.
   */
  predict(path: RadialPath, lossDb: Float64Array): void;
}

/** An input's range; outside it the model still answers, and says so. */
export interface ValidityRange {
  readonly quantity:
    | 'frequencyMhz'
    | 'distanceKm'
    | 'transmitterHeightM'
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
  /** What does not hold for this link, one plain sentence each; empty when all is well. */
  warnings(link: Link, distanceKm: number): string[];
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
