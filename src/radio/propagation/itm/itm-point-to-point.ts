import { knownPathHeightProduct } from './diffraction-loss.ts';
import { emptyGround, extendGround, middleHeightM, startGround } from './ground-so-far.ts';
import { checkItmInput, type ItmInput } from './itm-input.ts';
import { itmMedium, setPathHeight } from './itm-medium.ts';
import { type ItmResult, itmResult } from './itm-result.ts';
import { emptyGeometry } from './path-geometry.ts';
import { setTerrainGeometry } from './terrain-geometry.ts';

/** A path over known ground. */
export interface ItmPathInput extends ItmInput {
  /** Distance between two heights. */
  readonly stepM: number;
  /** Ground above mean sea level, from the transmitter to the receiver. */
  readonly heightsM: Float64Array;
}

/**
 * Basic transmission loss over a known profile. [NTIA ITM 1.4, point-to-point mode]
 * @throws when the model refuses the input.
 */
export function itmPointToPoint(input: ItmPathInput): ItmResult {
  const { heightsM, stepM } = input;
  checkItmInput(input);
  if (heightsM.length < 2) throw new RangeError(`ITM: a path of ${heightsM.length} samples`);
  if (!(stepM > 0 && stepM < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`ITM: a step of ${stepM} m`);
  }
  const ground = emptyGround(stepM, heightsM.length);
  startGround(ground, heightsM);
  while (ground.last + 1 < heightsM.length) extendGround(ground);

  const medium = itmMedium(
    input.frequencyMhz,
    input.relativePermittivity,
    input.conductivitySpm,
    input.polarisation,
  );
  setPathHeight(medium, input.refractivityN, middleHeightM(ground));
  const path = emptyGeometry();
  path.transmitter.structuralHeightM = input.transmitterHeightM;
  path.receiver.structuralHeightM = input.receiverHeightM;
  setTerrainGeometry(ground, medium.effectiveRadiusM, path);
  return itmResult(input, path, medium, knownPathHeightProduct);
}
