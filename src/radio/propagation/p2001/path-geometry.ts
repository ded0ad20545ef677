/**
 * All that the sub-models take from the ground between two antennas. One record is filled again
 * and again, receiver after receiver.
 */
export interface PathGeometry {
  distanceKm: number;
  transmitterGroundM: number;
  receiverGroundM: number;
  /** Ground half way. [eq. 3.2.2] */
  middleGroundM: number;
  /** Antennas above mean sea level. [eq. 3.3.1] */
  transmitterAmslM: number;
  receiverAmslM: number;

  /** Share of the path over the sea. */
  seaShare: number;
  longestLandKm: number;
  longestInlandKm: number;
  /** From the antenna to the sea towards the other; the whole path when there is no sea. */
  transmitterToSeaKm: number;
  receiverToSeaKm: number;

  /** Whether the antennas see each other over the median effective earth. [sec. 3.7] */
  inSight: boolean;
  /** Horizons as seen over the median effective earth. */
  transmitterElevationMrad: number;
  receiverElevationMrad: number;
  transmitterHorizonKm: number;
  receiverHorizonKm: number;
  /** Ground at the horizons. */
  transmitterHorizonM: number;
  receiverHorizonM: number;

  /** Antennas above the smooth surface of anomalous propagation. [eq. 3.8.6] */
  transmitterDuctHeightM: number;
  receiverDuctHeightM: number;
  /** Roughness of the path. [eq. 3.8.7] */
  roughnessM: number;
  /** Antennas above the smooth surface of diffraction. [eq. 3.8.11] */
  transmitterDiffractionHeightM: number;
  receiverDiffractionHeightM: number;

  /** Knife-edge parameters of the profile and of the smooth surface. [attachments A.4, A.5] */
  actualNu: number;
  smoothNu: number;
  /** Whether the antennas see each other over the effective earth of the time asked for. */
  actualInSight: boolean;
  smoothInSight: boolean;
}

/** A record to be filled. */
export function emptyPathGeometry(): PathGeometry {
  return {
    distanceKm: Number.NaN,
    transmitterGroundM: Number.NaN,
    receiverGroundM: Number.NaN,
    middleGroundM: Number.NaN,
    transmitterAmslM: Number.NaN,
    receiverAmslM: Number.NaN,
    seaShare: Number.NaN,
    longestLandKm: Number.NaN,
    longestInlandKm: Number.NaN,
    transmitterToSeaKm: Number.NaN,
    receiverToSeaKm: Number.NaN,
    inSight: false,
    transmitterElevationMrad: Number.NaN,
    receiverElevationMrad: Number.NaN,
    transmitterHorizonKm: Number.NaN,
    receiverHorizonKm: Number.NaN,
    transmitterHorizonM: Number.NaN,
    receiverHorizonM: Number.NaN,
    transmitterDuctHeightM: Number.NaN,
    receiverDuctHeightM: Number.NaN,
    roughnessM: Number.NaN,
    transmitterDiffractionHeightM: Number.NaN,
    receiverDiffractionHeightM: Number.NaN,
    actualNu: Number.NaN,
    smoothNu: Number.NaN,
    actualInSight: false,
    smoothInSight: false,
  };
}
