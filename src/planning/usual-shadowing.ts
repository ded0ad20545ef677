import type { Shadowing } from './shadowing.ts';

/** Planning practice: 3 to 4 dB in sight, 5 to 6 near and beyond the horizon, 8 on islands and coasts. */
export const usualShadowing: Shadowing = { inSightDb: 4, beyondHorizonDb: 5.5, landDb: 8 };
