import type { Link } from '../propagation-model.ts';
import { inputRefusal } from './p1812-range.ts';

/**
 * Height of a link's transmitter above the ground that it stands on, in metres: at least the 1 m
 * that the Recommendation asks for.
 * @throws RangeError when it is higher than the Recommendation answers.
 */
export function transmitterHeightM(link: Link, groundM: number): number {
  const heightM = Math.max(1, link.transmitterHeightAmslM - groundM);
  const refusal = inputRefusal({ transmitterHeightM: heightM });
  if (refusal !== null) throw new RangeError(refusal);
  return heightM;
}
