/** How many physical cell identities there are: 3·N_ID1 + N_ID2. [TS 38.211, 7.4.2.1] */
export const pciCount = 1008;

/** N_ID1, 0 to 335: which secondary synchronisation signal a cell sends. [TS 38.211, 7.4.2.3] */
export function nId1Of(pci: number): number {
  return Math.floor(pci / 3);
}

/** N_ID2, 0 to 2: which primary synchronisation signal a cell sends. [TS 38.211, 7.4.2.2] */
export function nId2Of(pci: number): number {
  return pci % 3;
}

/** Sequence group of PUSCH DMRS and SRS, 0 to 29, unless configured apart. [TS 38.211, 6.4.1.1.1.2] */
export function sequenceGroupOf(pci: number): number {
  return pci % 30;
}
