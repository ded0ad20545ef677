import { log10 } from '../../../units/elementary.ts';
import { longestRunKm } from '../along-radial/zone-runs.ts';
import { coastalLandZone, inlandZone, type PathProfile, seaZone } from '../path-profile.ts';
import { seaShareOf } from '../sea-share.ts';
import { angularWeight, distanceWeight, timeWeight } from './blending.ts';
import { eitherWayDb, softMaximumDb } from './combination.ts';
import { type DiffractionLoss, deltaBullington } from './delta-bullington.ts';
import { ductIncidencePercent, inlandInfluence } from './duct-incidence.ts';
import { ductingLossDb } from './ducting-loss.ts';
import { ductingEffectiveRadiusKm, medianEffectiveRadiusKm } from './effective-earth-radius.ts';
import { findHorizons, type Horizons, type PathOverEarth } from './horizons.ts';
import { inverseNormal } from './inverse-normal.ts';
import { multipathFocusingDb, slantFreeSpaceLossDb } from './line-of-sight-loss.ts';
import { checkInput } from './p1812-range.ts';
import {
  diffractionSurface,
  ductingSurface,
  fittedSurface,
  type Surface,
  terrainRoughnessM,
} from './smooth-earth-heights.ts';
import { troposcatterBaseDb, troposcatterLossDb } from './troposcatter-loss.ts';

/** All that the Recommendation asks of a path. [ITU-R P.1812-8, sec. 3] */
export interface P1812Input {
  readonly frequencyGhz: number;
  /** Share of time for which the loss is not exceeded. (p) */
  readonly timePercent: number;
  /** Share of places for which it is not exceeded, where the receiver is on land. (pL) */
  readonly locationPercent: number;
  /** Deviation of the loss from place to place. (σL) */
  readonly locationDeviationDb: number;
  /** Antennas above the ground or the water. (htg, hrg) */
  readonly transmitterHeightM: number;
  readonly receiverHeightM: number;
  readonly polarisation: 'horizontal' | 'vertical';
  /** Latitude of the path's centre, see `pathCentreLatitudeDeg`. (φ) */
  readonly latitudeDeg: number;
  /** Median fall of refractivity over the lowest kilometre, positive. (ΔN) */
  readonly refractivityGradientNPerKm: number;
  /** Sea-level surface refractivity. (N0) */
  readonly surfaceRefractivityN: number;
  /** From the antennas over land to the coast; taken as 0 for one at sea. (dct, dcr) */
  readonly transmitterLandKm: number;
  readonly receiverLandKm: number;
  readonly profile: PathProfile;
}

/** The loss of a path and all that it was made of, in the order of the Recommendation. */
export interface P1812Result {
  /** Longest stretch over land and over inland zones. (dtm, dlm) */
  readonly longestLandKm: number;
  readonly longestInlandKm: number;
  /** Incidence of ducting. (β0) */
  readonly incidencePercent: number;
  /** Effective earth radius of the median, and for β0. (ae, aβ) */
  readonly medianRadiusKm: number;
  readonly ductingRadiusKm: number;
  /** (ω) */
  readonly seaShare: number;
  /** Surface fitted to the ground, and as diffraction and ducting take it. (hst, hsr) */
  readonly fitted: Surface;
  readonly diffractionSurface: Surface;
  readonly ductingSurface: Surface;
  /** Antennas above the surface of ducting. (hte, hre) */
  readonly transmitterEffectiveM: number;
  readonly receiverEffectiveM: number;
  /** (hm) */
  readonly roughnessM: number;
  readonly horizons: Horizons;
  /** Angular distance. (θ) */
  readonly angleMrad: number;
  /** Weights of time, angle and distance. (Fi, Fj, Fk) */
  readonly timeWeight: number;
  readonly angularWeight: number;
  readonly distanceWeight: number;
  /** Line of sight: free space, and exceeded for p and β0 of the time. (Lbfs, Lb0p, Lb0β) */
  readonly freeSpaceDb: number;
  readonly lineOfSightDb: number;
  readonly lineOfSightAtIncidenceDb: number;
  /** Diffraction in the median and for β0. (Ld50 and Ldβ with their parts) */
  readonly medianDiffraction: DiffractionLoss;
  readonly ductingDiffraction: DiffractionLoss;
  /** Diffraction for p of the time. (Ldp) */
  readonly diffractionDb: number;
  /** Losses on the way to the result. (Lbd50, Lbd, Lminb0p, Lba, Lminbap, Lbda, Lbam, Lbs, Lbc) */
  readonly medianDiffractedDb: number;
  readonly diffractedDb: number;
  readonly leastLineOfSightDb: number;
  readonly ductingDb: number;
  readonly leastDuctingDb: number;
  readonly diffractedOrDuctedDb: number;
  readonly modifiedDb: number;
  readonly troposcatterDb: number;
  readonly combinedDb: number;
  /** What the share of places adds. (Lloc) */
  readonly locationDb: number;
  /** Basic transmission loss. (Lb) */
  readonly lossDb: number;
  /** Field strength for 1 kW radiated, in dB over 1 µV/m. (Ep) */
  readonly fieldStrengthDbuv: number;
}

/**
 * Basic transmission loss of a path by ITU-R P.1812-8.
 * @throws RangeError for inputs that the Recommendation has no answer for.
 */
export function p1812(input: P1812Input): P1812Result {
  checkInput(input);
  const zoned = zoneTerms(input);
  const shaped = pathTerms(input, zoned.medianRadiusKm);
  const diffracted = diffractionTerms(input, zoned, shaped);
  const losses = combineLosses(input, zoned, shaped, diffracted);
  return {
    ...zoned,
    fitted: shaped.fitted,
    diffractionSurface: shaped.diffractionSurface,
    ductingSurface: shaped.ductingSurface,
    transmitterEffectiveM: shaped.transmitterEffectiveM,
    receiverEffectiveM: shaped.receiverEffectiveM,
    roughnessM: shaped.roughnessM,
    horizons: shaped.horizons,
    angleMrad: shaped.angleMrad,
    ...diffracted,
    ...losses,
  };
}

/** What the zones of the path and its latitude say. [ITU-R P.1812-8, sec. 3.2 to 3.7] */
function zoneTerms({ profile, latitudeDeg, refractivityGradientNPerKm }: P1812Input) {
  const { distancesKm, zones } = profile;
  const longestLandKm = longestRunKm(distancesKm, zones, coastalLandZone);
  const longestInlandKm = longestRunKm(distancesKm, zones, inlandZone);
  const inland = inlandInfluence(longestInlandKm);
  return {
    longestLandKm,
    longestInlandKm,
    incidencePercent: ductIncidencePercent(latitudeDeg, longestLandKm, inland),
    medianRadiusKm: medianEffectiveRadiusKm(refractivityGradientNPerKm),
    ductingRadiusKm: ductingEffectiveRadiusKm,
    seaShare: seaShareOf(distancesKm, zones),
  };
}

/** The path's shape over the median earth. [ITU-R P.1812-8, attachment 1] */
function pathTerms(input: P1812Input, medianRadiusKm: number) {
  const { distancesKm, heightsM } = input.profile;
  const last = distancesKm.length - 1;
  const path: PathOverEarth = {
    distancesKm,
    heightsM,
    transmitterM: heightsM[0] + input.transmitterHeightM,
    receiverM: heightsM[last] + input.receiverHeightM,
    bulgeMPerKm2: 500 / medianRadiusKm,
    wavelengthM: 0.2998 / input.frequencyGhz,
  };
  const fitted = fittedSurface(path);
  const horizons = findHorizons(path);
  const ducting = ductingSurface(path, fitted);
  return {
    distanceKm: distancesKm[last],
    transmitterM: path.transmitterM,
    receiverM: path.receiverM,
    fitted,
    diffractionSurface: diffractionSurface(path, fitted),
    ductingSurface: ducting,
    transmitterEffectiveM: path.transmitterM - ducting.startM,
    receiverEffectiveM: path.receiverM - ducting.endM,
    roughnessM: terrainRoughnessM(path, ducting, horizons),
    horizons,
    angleMrad:
      (1000 * distancesKm[last]) / medianRadiusKm +
      horizons.transmitterMrad +
      horizons.receiverMrad,
  };
}

type ZoneTerms = ReturnType<typeof zoneTerms>;
type PathTerms = ReturnType<typeof pathTerms>;

/** Line of sight and diffraction. [ITU-R P.1812-8, sec. 4.2 and 4.3] */
function diffractionTerms(input: P1812Input, zoned: ZoneTerms, shaped: PathTerms) {
  const { frequencyGhz, timePercent } = input;
  const { transmitterM, receiverM, horizons, distanceKm } = shaped;
  const freeSpaceDb = slantFreeSpaceLossDb(distanceKm, transmitterM, receiverM, frequencyGhz);
  const horizonsKm = horizons.transmitterKm + horizons.receiverKm;
  const path = {
    profile: input.profile,
    frequencyGhz,
    polarisation: input.polarisation,
    seaShare: zoned.seaShare,
    transmitterM,
    receiverM,
    surface: shaped.diffractionSurface,
  };
  const medianDiffraction = deltaBullington(path, zoned.medianRadiusKm);
  const ductingDiffraction = deltaBullington(path, zoned.ductingRadiusKm);
  const weight = timeWeight(timePercent, zoned.incidencePercent);
  const medianDb = medianDiffraction.lossDb;
  return {
    freeSpaceDb,
    lineOfSightDb: freeSpaceDb + multipathFocusingDb(horizonsKm, timePercent),
    lineOfSightAtIncidenceDb: freeSpaceDb + multipathFocusingDb(horizonsKm, zoned.incidencePercent),
    medianDiffraction,
    ductingDiffraction,
    timeWeight: weight,
    diffractionDb:
      timePercent === 50 ? medianDb : medianDb + weight * (ductingDiffraction.lossDb - medianDb),
  };
}

type DiffractionTerms = ReturnType<typeof diffractionTerms>;

/** All mechanisms together. [ITU-R P.1812-8, sec. 4.3.5 to 4.10] */
function combineLosses(
  input: P1812Input,
  zoned: ZoneTerms,
  shaped: PathTerms,
  diffracted: DiffractionTerms,
) {
  const { frequencyGhz, timePercent } = input;
  const { freeSpaceDb, lineOfSightDb, lineOfSightAtIncidenceDb, diffractionDb } = diffracted;
  const byAngle = angularWeight(shaped.angleMrad);
  const byDistance = distanceWeight(shaped.distanceKm);
  const medianDiffractedDb = freeSpaceDb + diffracted.medianDiffraction.lossDb;
  const diffractedDb = lineOfSightDb + diffractionDb;
  const overLandDb = (1 - zoned.seaShare) * diffractionDb;
  const leastLineOfSightDb =
    timePercent < zoned.incidencePercent
      ? lineOfSightDb + overLandDb
      : medianDiffractedDb +
        (lineOfSightAtIncidenceDb + overLandDb - medianDiffractedDb) * diffracted.timeWeight;

  const ductingDb = ductingOf(input, zoned, shaped);
  const leastDuctingDb = softMaximumDb(ductingDb, lineOfSightDb);
  const diffractedOrDuctedDb =
    leastDuctingDb <= diffractedDb
      ? leastDuctingDb + (diffractedDb - leastDuctingDb) * byDistance
      : diffractedDb;
  const modifiedDb = diffractedOrDuctedDb + (leastLineOfSightDb - diffractedOrDuctedDb) * byAngle;

  const baseDb = troposcatterBaseDb(frequencyGhz, timePercent, input.surfaceRefractivityN);
  const troposcatterDb = troposcatterLossDb(baseDb, shaped.distanceKm, shaped.angleMrad);
  const combinedDb = eitherWayDb(troposcatterDb, modifiedDb);
  const receiverZone = input.profile.zones[input.profile.zones.length - 1];
  const locationDb =
    receiverZone === seaZone
      ? 0
      : -inverseNormal(input.locationPercent / 100) * input.locationDeviationDb;
  const lossDb = Math.max(lineOfSightDb, combinedDb + locationDb);
  return {
    angularWeight: byAngle,
    distanceWeight: byDistance,
    medianDiffractedDb,
    diffractedDb,
    leastLineOfSightDb,
    ductingDb,
    leastDuctingDb,
    diffractedOrDuctedDb,
    modifiedDb,
    troposcatterDb,
    combinedDb,
    locationDb,
    lossDb,
    fieldStrengthDbuv: 199.36 + 20 * log10(frequencyGhz) - lossDb,
  };
}

function ductingOf(input: P1812Input, zoned: ZoneTerms, shaped: PathTerms): number {
  const { zones } = input.profile;
  return ductingLossDb({
    distanceKm: shaped.distanceKm,
    frequencyGhz: input.frequencyGhz,
    timePercent: input.timePercent,
    effectiveRadiusKm: zoned.medianRadiusKm,
    incidencePercent: zoned.incidencePercent,
    inland: inlandInfluence(zoned.longestInlandKm),
    seaShare: zoned.seaShare,
    transmitterLandKm: zones[0] === seaZone ? 0 : input.transmitterLandKm,
    receiverLandKm: zones[zones.length - 1] === seaZone ? 0 : input.receiverLandKm,
    transmitterM: shaped.transmitterM,
    receiverM: shaped.receiverM,
    transmitterEffectiveM: shaped.transmitterEffectiveM,
    receiverEffectiveM: shaped.receiverEffectiveM,
    roughnessM: shaped.roughnessM,
    horizons: shaped.horizons,
  });
}
