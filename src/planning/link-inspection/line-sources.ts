import type { CarrierTerms, StationCell } from '../../coverage/station.ts';
import type { Carrier } from '../../network/carrier.ts';
import type { Interference } from './interferers.ts';
import type { LinkPath } from './link-path.ts';
import type { MapTerms } from './link-question.ts';

/** Sources that only the plan knows, by the id of a line. */
export function lineSources(
  { antennaId }: Carrier,
  { horizontalBeamwidthDeg }: StationCell,
  { modelName, timePercent, interferenceTimePercent }: LinkPath,
  { count }: Interference,
  noiseRise: string,
): Readonly<Record<string, string>> {
  const disturbing = `${count} cells, T ${interferenceTimePercent} %`;
  const own =
    horizontalBeamwidthDeg === null ? '' : ' + 10 lg(HPBW / sector.horizontalBeamwidthDeg)';
  const gain = `${antennaId === undefined ? 'carrier.antennaGainDbi' : `antennas: ${antennaId}`}${own}`;
  return {
    pathLoss: `${modelName}, T ${timePercent} %`,
    ssbInterference: disturbing,
    noiseRise,
    patternLoss: antennaId === undefined ? 'TR 36.814 table A.2.1.1-2' : `antennas: ${antennaId}`,
    ...(antennaId === undefined && horizontalBeamwidthDeg === null ? {} : { antennaGain: gain }),
  };
}

/** Where the rise of a cell's uplink noise comes from. */
export function noiseRiseSource(
  { noiseRiseDb }: CarrierTerms,
  { index, remoteRiseDb }: StationCell,
  { rises }: Pick<MapTerms, 'rises'>,
): string {
  if (noiseRiseDb === null && !Number.isNaN(rises?.[index] ?? Number.NaN)) {
    return 'uplinkNoise: workedOut';
  }
  const own = noiseRiseDb === null ? 'uplinkNoise: assumed' : 'carrier.uplinkNoiseRiseDb';
  return remoteRiseDb === 0 ? own : `${own} ⊕ conditions.ducting`;
}
