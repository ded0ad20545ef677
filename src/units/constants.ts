/** Speed of light in vacuum, in metres per second. */
export const speedOfLightMps = 299_792_458;

/** Mean earth radius used by the ITU-R recommendations, in kilometres. [P.526, P.1812] */
export const earthRadiusKm = 6371;

/** Thermal noise density at 290 K, in dBm per hertz. */
export const thermalNoiseDbmPerHz = -174;

/** Kilometres in an international nautical mile. */
export const kmPerNauticalMile = 1.852;
