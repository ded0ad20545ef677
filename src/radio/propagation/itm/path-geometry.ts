/** One end of a path, as Longley and Rice describe it. */
export interface Terminal {
  /** Antenna above the ground it stands on. */
  structuralHeightM: number;
  /** Antenna above the ground that matters. */
  effectiveHeightM: number;
  /** Elevation of the horizon, positive upwards. */
  horizonRad: number;
  horizonM: number;
}

/** All that terrain means to the model; filled anew for every path. */
export interface PathGeometry {
  distanceM: number;
  /** Terrain irregularity Δh: the range of terrain heights without their extreme tenths. */
  irregularityM: number;
  readonly transmitter: Terminal;
  readonly receiver: Terminal;
}

/** A geometry to be filled in. */
export function emptyGeometry(): PathGeometry {
  return {
    distanceM: 0,
    irregularityM: 0,
    transmitter: emptyTerminal(),
    receiver: emptyTerminal(),
  };
}

function emptyTerminal(): Terminal {
  return { structuralHeightM: 0, effectiveHeightM: 0, horizonRad: 0, horizonM: 0 };
}
