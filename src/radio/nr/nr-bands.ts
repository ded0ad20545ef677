/** A frequency range, lowest and highest in MHz. */
export type RangeMhz = readonly [number, number];

/** An operating band of NR. */
export interface NrBand {
  readonly id: string;
  readonly duplex: 'FDD' | 'TDD';
  readonly uplinkMhz: RangeMhz;
  readonly downlinkMhz: RangeMhz;
}

/** Bands in use or assigned in East Asia, and n256 to satellites. [TS 38.101-1, table 5.2-1; 38.101-2, table 5.2-1; 38.101-5, table 5.2.2-1] */
const nrBands: readonly NrBand[] = [
  paired('n1', [1920, 1980], [2110, 2170]),
  paired('n2', [1850, 1910], [1930, 1990]),
  paired('n3', [1710, 1785], [1805, 1880]),
  paired('n5', [824, 849], [869, 894]),
  paired('n7', [2500, 2570], [2620, 2690]),
  paired('n8', [880, 915], [925, 960]),
  paired('n18', [815, 830], [860, 875]),
  paired('n20', [832, 862], [791, 821]),
  paired('n26', [814, 849], [859, 894]),
  paired('n28', [703, 748], [758, 803]),
  unpaired('n34', [2010, 2025]),
  unpaired('n38', [2570, 2620]),
  unpaired('n39', [1880, 1920]),
  unpaired('n40', [2300, 2400]),
  unpaired('n41', [2496, 2690]),
  paired('n66', [1710, 1780], [2110, 2200]),
  paired('n74', [1427, 1470], [1475, 1518]),
  unpaired('n77', [3300, 4200]),
  unpaired('n78', [3300, 3800]),
  unpaired('n79', [4400, 5000]),
  unpaired('n104', [6425, 7125]),
  paired('n256', [1980, 2010], [2170, 2200]),
  unpaired('n257', [26500, 29500]),
  unpaired('n258', [24250, 27500]),
];

/** Frequencies from here on are FR2. [TS 38.101-2, table 5.1-1] */
export const millimetreWaveFromMhz = 24250;

const bandsById: ReadonlyMap<string, NrBand> = new Map(nrBands.map((band) => [band.id, band]));

/** The band of a name, for example `n28`; null when it is not in the table. */
export function findNrBand(id: string): NrBand | null {
  return bandsById.get(id) ?? null;
}

function paired(id: string, uplinkMhz: RangeMhz, downlinkMhz: RangeMhz): NrBand {
  return { id, duplex: 'FDD', uplinkMhz, downlinkMhz };
}

function unpaired(id: string, rangeMhz: RangeMhz): NrBand {
  return { id, duplex: 'TDD', uplinkMhz: rangeMhz, downlinkMhz: rangeMhz };
}
