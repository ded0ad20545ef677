import { exp } from '../../../units/elementary.ts';
import { sine } from '../../../units/trigonometry.ts';
import { checkItmInput, type ItmInput } from './itm-input.ts';
import { itmMedium, setPathHeight } from './itm-medium.ts';
import { type ItmResult, itmResult } from './itm-result.ts';
import { emptyGeometry, type Terminal } from './path-geometry.ts';
import { irregularHorizonM, irregularHorizonRad } from './smooth-horizon.ts';

/** With how much care the place of an antenna is chosen; NTIA numbers them from 0. */
export const itmSitings = ['random', 'careful', 'very-careful'] as const;

export type ItmSiting = (typeof itmSitings)[number];

/** A path over ground of which only the character is known. */
export interface ItmAreaInput extends ItmInput {
  readonly distanceKm: number;
  readonly transmitterSiting: ItmSiting;
  readonly receiverSiting: ItmSiting;
  /** Terrain irregularity Δh. */
  readonly irregularityM: number;
}

/** What a well-chosen place adds to an antenna's height at most, in metres. [The Algorithm, eq. 3.2] */
const sitingGainM: Readonly<Record<ItmSiting, number>> = {
  random: 0,
  careful: 4,
  'very-careful': 9,
};

/**
 * Basic transmission loss over ground of a given irregularity. [NTIA ITM 1.4, area mode]
 * @throws when the model refuses the input.
 */
export function itmArea(input: ItmAreaInput): ItmResult {
  const { distanceKm, irregularityM } = input;
  checkItmInput(input);
  if (!(distanceKm > 0 && distanceKm < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`ITM: distanceKm ${distanceKm} is not positive`);
  }
  if (!(irregularityM >= 0 && irregularityM < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`ITM: irregularityM ${irregularityM} is negative`);
  }
  const medium = itmMedium(
    input.frequencyMhz,
    input.relativePermittivity,
    input.conductivitySpm,
    input.polarisation,
  );
  setPathHeight(medium, input.refractivityN, 0);
  const path = emptyGeometry();
  path.distanceM = distanceKm * 1000;
  path.irregularityM = irregularityM;
  path.transmitter.structuralHeightM = input.transmitterHeightM;
  path.receiver.structuralHeightM = input.receiverHeightM;
  setSite(path.transmitter, input.transmitterSiting, irregularityM, medium.effectiveRadiusM);
  setSite(path.receiver, input.receiverSiting, irregularityM, medium.effectiveRadiusM);
  return itmResult(input, path, medium, 0);
}

function setSite(
  terminal: Terminal,
  siting: ItmSiting,
  irregularityM: number,
  effectiveRadiusM: number,
): void {
  terminal.effectiveHeightM = effectiveHeightM(terminal.structuralHeightM, siting, irregularityM);
  terminal.horizonM = irregularHorizonM(terminal.effectiveHeightM, effectiveRadiusM, irregularityM);
  terminal.horizonRad = irregularHorizonRad(terminal, effectiveRadiusM, irregularityM);
}

/** Height of an antenna over the ground that matters, in metres. [The Algorithm, eq. 3.2] */
function effectiveHeightM(heightM: number, siting: ItmSiting, irregularityM: number): number {
  if (siting === 'random') return heightM;
  const gainM =
    heightM < 5 ? sitingGainM[siting] * sine(0.1 * Math.PI * heightM) : sitingGainM[siting];
  const decline = exp(-Math.min(20, (2 * heightM) / Math.max(1e-3, irregularityM)));
  return heightM + (1 + gainM) * decline;
}
