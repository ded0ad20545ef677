/** Resource elements across a resource block. [TS 38.211, sec. 4.4.4.1] */
export const subcarriersPerBlock = 12;

/** Symbols of a slot with normal cyclic prefix. [TS 38.211, table 4.3.2-1] */
export const symbolsPerSlot = 14;

/** Mean length of a symbol with its cyclic prefix, in microseconds: 71.4 at 15 kHz. */
export function symbolUs(subcarrierSpacingKhz: number): number {
  return slotUs(subcarrierSpacingKhz) / symbolsPerSlot;
}

/** Length of a slot, in microseconds: 1000 at 15 kHz. [TS 38.211, sec. 4.3.2] */
export function slotUs(subcarrierSpacingKhz: number): number {
  return 15000 / subcarrierSpacingKhz;
}
