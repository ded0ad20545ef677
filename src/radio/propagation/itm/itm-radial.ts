import type { Link } from '../propagation-model.ts';
import { knownPathHeightProduct } from './diffraction-loss.ts';
import { emptyGround, type GroundSoFar, middleHeightM } from './ground-so-far.ts';
import type { ItmClimate } from './itm-climate.ts';
import { itmRefusal } from './itm-input.ts';
import { type ItmMedium, itmMedium, setPathHeight } from './itm-medium.ts';
import { itmFreeSpaceLossDb } from './itm-result.ts';
import { longleyRice, type ReferenceAttenuation } from './longley-rice.ts';
import { emptyGeometry, type PathGeometry } from './path-geometry.ts';
import { setTerrainGeometry } from './terrain-geometry.ts';
import {
  type VariabilityMode,
  type VariabilityTerms,
  variabilityTerms,
  variedLossDb,
} from './variability.ts';

/** mdvar 12: a moving receiver, and places not counted, for the path is known. */
const pathVariability: VariabilityMode = {
  service: 'mobile',
  withoutPlaces: true,
  withoutSituations: false,
};

/** What a path crosses for the most part. */
export interface ItmSurface {
  readonly medium: ItmMedium;
  readonly terms: VariabilityTerms;
}

/** A link made ready for the paths of one radial after another. */
export interface ItmRadial {
  readonly refractivityN: number;
  readonly transmitterHeightAmslM: number;
  readonly land: ItmSurface;
  readonly sea: ItmSurface;
  readonly ground: GroundSoFar;
  readonly path: PathGeometry;
  readonly reference: ReferenceAttenuation;
  readonly freeSpaceDb: Float64Array;
}

/** Makes a link ready for radials of so many samples. */
export function itmRadial(link: Link, stepM: number, count: number): ItmRadial {
  const path = emptyGeometry();
  path.receiver.structuralHeightM = link.receiverHeightM;
  return {
    refractivityN: link.climate.surfaceRefractivityN,
    transmitterHeightAmslM: link.transmitterHeightAmslM,
    land: surface(link, 15, 0.005, 'continental-temperate'),
    sea: surface(link, 81, 5, 'maritime-temperate-sea'),
    ground: emptyGround(stepM, count),
    path,
    reference: { lossDb: 0, mode: 'line-of-sight' },
    freeSpaceDb: Float64Array.from({ length: count }, (_, i) =>
      itmFreeSpaceLossDb(i * stepM, link.frequencyMhz),
    ),
  };
}

function surface(
  { frequencyMhz, polarisation, timePercent }: Link,
  relativePermittivity: number,
  conductivitySpm: number,
  climate: ItmClimate,
): ItmSurface {
  const shares = { timePercent, locationPercent: 50, situationPercent: 50 };
  return {
    medium: itmMedium(frequencyMhz, relativePermittivity, conductivitySpm, polarisation),
    terms: variabilityTerms(climate, pathVariability, shares, frequencyMhz),
  };
}

/** Stands the transmitter on its ground. @throws when the model refuses its height over it. */
export function setTransmitterGround(radial: ItmRadial, groundM: number): void {
  const heightM = radial.transmitterHeightAmslM - groundM;
  const reason = itmRefusal({ transmitterHeightM: heightM });
  if (reason !== null) throw new RangeError(reason);
  radial.path.transmitter.structuralHeightM = heightM;
}

/** Basic transmission loss to the last sample of the ground so far, in dB. */
export function lossToLastDb(radial: ItmRadial, { medium, terms }: ItmSurface): number {
  const { ground, path, reference } = radial;
  setPathHeight(medium, radial.refractivityN, middleHeightM(ground));
  setTerrainGeometry(ground, medium.effectiveRadiusM, path);
  longleyRice(path, medium, knownPathHeightProduct, reference);
  return radial.freeSpaceDb[ground.last] + variedLossDb(terms, path, reference.lossDb);
}
