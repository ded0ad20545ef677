import { log10, power } from '../../../units/elementary.ts';
import type { Climate } from '../climate.ts';
import { type RainClimate, rainClimateOf } from './rain-climate.ts';
import { type Refractivity, refractivityOf } from './refractivity.ts';
import { sporadicEFrequencyMhz } from './sporadic-e.ts';
import { limitedTimePercent } from './time-percent.ts';
import { type TroposcatterLink, troposcatterLinkOf } from './troposcatter-loss.ts';
import { type MultipathClimate, multipathClimateOf } from './zero-fade-time.ts';

/** What a prediction takes as given, apart from the ground and the antennas on it. */
export interface P2001Conditions {
  readonly frequencyGhz: number;
  /** Share of the time for which the loss is not exceeded. [Tpc] */
  readonly timePercent: number;
  readonly polarisation: 'horizontal' | 'vertical';
  /** Gains in the direction of the other antenna; troposcatter couples less to narrow beams. */
  readonly transmitterGainDbi: number;
  readonly receiverGainDbi: number;
  /** Latitude of the middle of the path. */
  readonly latitudeDeg: number;
  /** The same along the whole path. */
  readonly climate: Climate;
}

/** What does not vary from path to path. */
export interface P2001Link {
  readonly conditions: P2001Conditions;
  /** [eqs. 3.1.1, 3.1.2] */
  readonly limitedPercent: number;
  readonly exceededPercent: number;
  readonly refractivity: Refractivity;
  readonly wavelengthM: number;
  readonly frequencyThird: number;
  readonly multipath: MultipathClimate;
  readonly rain: RainClimate;
  readonly troposcatter: TroposcatterLink;
  readonly criticalMhz: number;
  /** Part of the duct's coupling loss that only the frequency sets. [eq. D.5.1] */
  readonly ductConstantDb: number;
}

/** [ITU-R P.2001-4, secs. 3.1, 3.4, 3.6] */
export function p2001Link(conditions: P2001Conditions): P2001Link {
  const { climate, frequencyGhz, timePercent, latitudeDeg } = conditions;
  const limitedPercent = limitedTimePercent(timePercent);
  const exceededPercent = 100 - limitedPercent;
  const isVertical = conditions.polarisation === 'vertical';
  // the speed of light as the Recommendation rounds it
  const wavelengthM = 0.2998 / frequencyGhz;
  const gainsDbi = conditions.transmitterGainDbi + conditions.receiverGainDbi;
  return {
    conditions,
    limitedPercent,
    exceededPercent,
    refractivity: refractivityOf(climate, limitedPercent),
    wavelengthM,
    frequencyThird: power(frequencyGhz, 1 / 3),
    multipath: multipathClimateOf(frequencyGhz, climate.gradient65mNPerKm, latitudeDeg),
    rain: rainClimateOf(climate, frequencyGhz, isVertical, exceededPercent),
    troposcatter: troposcatterLinkOf(
      climate.troposcatterZone,
      frequencyGhz,
      gainsDbi,
      limitedPercent,
    ),
    criticalMhz: sporadicEFrequencyMhz(climate, limitedPercent),
    ductConstantDb: 102.45 + 20 * log10(frequencyGhz),
  };
}
