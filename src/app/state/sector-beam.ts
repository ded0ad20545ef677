import type { Sector } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';

/** How wide a sector sends. */
export interface SectorBeam {
  /** Horizontal, of the carrier's own sector pattern; null where the pattern is measured or an array's. */
  readonly carrierDeg: number | null;
  /** What holds: the sector's own, else the carrier's; null as above. */
  readonly widthDeg: number | null;
}

/** The beamwidth of a sector on its first carrier, which may be set only where the pattern is a 3GPP sector's. */
export function sectorBeam(
  { carriers, antennas }: Pick<Project, 'carriers' | 'antennas'>,
  { carrierIds, horizontalBeamwidthDeg }: Sector,
): SectorBeam {
  const carrier = carriers.find(({ id }) => id === carrierIds[0]);
  const antenna = antennas?.find(({ id }) => id === carrier?.antennaId);
  const pattern = antenna ?? carrier;
  // as the engine has it: a stated front-to-back ratio makes it a pattern of its own
  const isFormula =
    pattern &&
    (pattern === carrier || (antenna?.kind === 'sector' && antenna.frontToBackDb === undefined));
  if (!isFormula || !('horizontalBeamwidthDeg' in pattern)) {
    return { carrierDeg: null, widthDeg: null };
  }
  const carrierDeg = pattern.horizontalBeamwidthDeg;
  return { carrierDeg, widthDeg: horizontalBeamwidthDeg ?? carrierDeg };
}
