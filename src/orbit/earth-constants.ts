/** Of the WGS 84 ellipsoid, in kilometres. [NGA.STND.0036] */
export const equatorialRadiusKm = 6378.137;

/** Of the WGS 84 ellipsoid. [NGA.STND.0036] */
export const flattening = 1 / 298.257223563;

/** The earth's gravity, in km³/s². [NGA.STND.0036] */
export const gravityKm3PerS2 = 398_600.4418;

/** What the earth's flattening adds to its gravity: the second zonal harmonic. [EGM 96] */
export const secondZonalHarmonic = 1.08262668e-3;

/** Radius at which a circular orbit takes one sidereal day: 42164.17 km. */
export const geostationaryRadiusKm = 42_164.1696;
