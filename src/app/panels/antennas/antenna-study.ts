import type { Antenna } from '../../../network/antenna.ts';
import { patternOf, ssbPatternOf } from '../../../network/pattern-of.ts';
import type { AntennaPattern } from '../../../radio/antenna/antenna-pattern.ts';
import { type PatternFacts, patternFacts } from '../../../radio/antenna/pattern-facts.ts';

/** An antenna's pattern and what a data sheet says of it. */
export interface AntennaStudy {
  readonly pattern: AntennaPattern;
  /** Of the SSB beams, where they are others than those of traffic. */
  readonly ssb: AntennaPattern | null;
  readonly facts: PatternFacts;
}

/** Only dishes change with frequency, and they always state theirs. */
const anyFrequencyMhz = 2000;

/** Beams of arrays take long to work out; entries of the library never change in place. */
const known = new WeakMap<Antenna, AntennaStudy>();

/** The pattern of an antenna at its own frequency, with its figures. */
export function antennaStudy(antenna: Antenna): AntennaStudy {
  const made = known.get(antenna) ?? study(antenna);
  known.set(antenna, made);
  return made;
}

function study(antenna: Antenna): AntennaStudy {
  const frequencyMhz = antenna.frequencyMhz ?? anyFrequencyMhz;
  const pattern = patternOf(antenna, frequencyMhz);
  const ssb = antenna.kind === 'array' ? ssbPatternOf(antenna, frequencyMhz) : null;
  return { pattern, ssb, facts: patternFacts(pattern) };
}
