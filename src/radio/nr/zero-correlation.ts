/**
 * Cyclic shifts N_CS by zero-correlation zone 0 to 15, unrestricted set; 0 stands for the whole
 * sequence. [TS 38.211, tables 6.3.3.1-5 (1.25 kHz), -6 (5 kHz) and -7 (15 kHz and up)]
 */
const shiftsAt1250Hz = [0, 13, 15, 18, 22, 26, 32, 38, 46, 59, 76, 93, 119, 167, 279, 419];
const shiftsAt5Khz = [0, 13, 26, 33, 38, 41, 49, 55, 64, 76, 93, 119, 139, 209, 279, 419];
const shiftsFrom15Khz = [0, 2, 4, 6, 8, 10, 12, 13, 15, 17, 19, 23, 27, 34, 46, 69];

/** The highest zero-correlation zone there is. */
export const lastZeroCorrelationZone = 15;

/** Cyclic shift N_CS in samples of a preamble of a subcarrier spacing. @throws for a zone that is not. */
export function cyclicShift(preambleSpacingKhz: number, zone: number): number {
  const shifts =
    preambleSpacingKhz === 1.25
      ? shiftsAt1250Hz
      : preambleSpacingKhz === 5
        ? shiftsAt5Khz
        : shiftsFrom15Khz;
  const shift = shifts[zone];
  if (shift === undefined) throw new RangeError(`zero-correlation zone ${zone}: expected 0 to 15`);
  return shift;
}
