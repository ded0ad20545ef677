/** From a terminal by cells to a server on land and back: typical of 5G networks; low confidence. */
export const terrestrialRoundTripMs = 20;
