import type { GroundSoFar } from './ground-so-far.ts';
import { setReceiverHorizon, setTransmitterHorizon } from './horizons.ts';
import type { PathGeometry, Terminal } from './path-geometry.ts';
import { irregularHorizonM, irregularHorizonRad } from './smooth-horizon.ts';
import { fitGround } from './straight-fit.ts';
import { terrainIrregularityM } from './terrain-irregularity.ts';

const fit = { startM: 0, endM: 0 };

/**
 * Fills in the geometry of the path to the last sample of the ground, whose structural heights are
 * given. [Hufford 1982, page 25]
 */
export function setTerrainGeometry(
  ground: GroundSoFar,
  effectiveRadiusM: number,
  path: PathGeometry,
): void {
  const { transmitter, receiver } = path;
  const { heightsM, last } = ground;
  const distanceM = last * ground.stepM;
  path.distanceM = distanceM;
  const transmitterAmslM = heightsM[0] + transmitter.structuralHeightM;
  const receiverAmslM = heightsM[last] + receiver.structuralHeightM;
  setTransmitterHorizon(ground, effectiveRadiusM, receiverAmslM, transmitter);
  setReceiverHorizon(ground, effectiveRadiusM, transmitterAmslM, receiver);

  const fromM = foregroundM(transmitter);
  const toM = distanceM - foregroundM(receiver);
  path.irregularityM = terrainIrregularityM(ground, fromM, toM);
  if (transmitter.horizonM + receiver.horizonM > 1.5 * distanceM) {
    fitGround(ground, fromM, toM, fit);
    setHeightOver(transmitter, heightsM[0], fit.startM);
    setHeightOver(receiver, heightsM[last], fit.endM);
    setOpenHorizons(path, effectiveRadiusM);
    return;
  }
  fitGround(ground, fromM, 0.9 * transmitter.horizonM, fit);
  setHeightOver(transmitter, heightsM[0], fit.startM);
  fitGround(ground, distanceM - 0.9 * receiver.horizonM, toM, fit);
  setHeightOver(receiver, heightsM[last], fit.endM);
}

/** Ground so near to a mast that it does not count. [Hufford 1982, page 25] */
function foregroundM({ structuralHeightM, horizonM }: Terminal): number {
  return Math.min(15 * structuralHeightM, 0.1 * horizonM);
}

/** Height of an antenna over the trend of the ground where its own lies above that. */
function setHeightOver(terminal: Terminal, groundM: number, trendM: number): void {
  terminal.effectiveHeightM = terminal.structuralHeightM + Math.max(0, groundM - trendM);
}

/** Well within line of sight the horizons are those of irregular terrain, and reach past the path. */
function setOpenHorizons(path: PathGeometry, effectiveRadiusM: number): void {
  const { transmitter, receiver, distanceM } = path;
  setIrregularHorizonM(transmitter, effectiveRadiusM, path.irregularityM);
  setIrregularHorizonM(receiver, effectiveRadiusM, path.irregularityM);
  const horizonsM = transmitter.horizonM + receiver.horizonM;
  if (horizonsM <= distanceM) {
    const ratio = distanceM / horizonsM;
    transmitter.effectiveHeightM *= ratio * ratio;
    receiver.effectiveHeightM *= ratio * ratio;
    setIrregularHorizonM(transmitter, effectiveRadiusM, path.irregularityM);
    setIrregularHorizonM(receiver, effectiveRadiusM, path.irregularityM);
  }
  transmitter.horizonRad = irregularHorizonRad(transmitter, effectiveRadiusM, path.irregularityM);
  receiver.horizonRad = irregularHorizonRad(receiver, effectiveRadiusM, path.irregularityM);
}

function setIrregularHorizonM(
  terminal: Terminal,
  effectiveRadiusM: number,
  irregularityM: number,
): void {
  terminal.horizonM = irregularHorizonM(terminal.effectiveHeightM, effectiveRadiusM, irregularityM);
}
