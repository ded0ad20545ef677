/** As many zones as a plan may have: each takes one bit of a mask, below the bit of land. */
export const mostZones = 30;
