import { cqiTables } from '../../radio/nr/cqi-tables.ts';
import type { Waveform } from './beam-radio.ts';

/** A modulation with its code. */
export interface Modcod {
  /** In bit/s/Hz of the user's bandwidth, overheads taken off. */
  readonly efficiency: number;
  /** C/N in dB in the user's bandwidth from which on it works, margin included. */
  readonly cnrDb: number;
}

/** What a waveform makes of a carrier; all that a rate needs. */
export interface WaveformFacts {
  readonly downlink: readonly Modcod[];
  readonly uplink: readonly Modcod[];
  /** Beside an ideal receiver. */
  readonly marginDb: number;
  /** A carrier is never narrower. */
  readonly leastMhz: number;
  readonly source: string;
}

/**
 * Es/N₀ in dB at which one frame in 10⁵ fails over a plain noisy channel, and bits a symbol, of
 * the DVB-S2X and DVB-S2 MODCODs that none other betters.
 * [ETSI EN 302 307-2, table 20a; EN 302 307-1, table 13]
 */
const dvb: readonly (readonly [esN0Db: number, bitsPerSymbol: number])[] = [
  [-2.85, 0.434841],
  [-2.35, 0.490243],
  [-2.03, 0.567805],
  [-1.24, 0.656448],
  [-0.3, 0.789412],
  [0.22, 0.889135],
  [1.0, 0.988858],
  [1.45, 1.088581],
  [2.23, 1.188304],
  [3.1, 1.322253],
  [4.03, 1.487473],
  [4.73, 1.647211],
  [5.13, 1.713601],
  [5.97, 1.972253],
  [6.55, 2.10485],
  [6.84, 2.193247],
  [7.41, 2.370043],
  [8.1, 2.458441],
  [8.38, 2.524739],
  [8.43, 2.635236],
  [9.27, 2.745734],
  [9.71, 2.856231],
  [10.65, 3.077225],
  [11.1, 3.289502],
  [11.75, 3.510192],
  [12.17, 3.620536],
  [13.05, 3.841226],
  [13.98, 4.206428],
  [14.81, 4.338659],
  [15.47, 4.603122],
  [15.87, 4.735354],
  [16.55, 4.933701],
  [16.98, 5.06569],
  [17.24, 5.241514],
  [18.1, 5.417338],
  [18.59, 5.593162],
  [18.84, 5.768987],
  [19.57, 5.900855],
];

/** Roll-off of 5 %: the sharpest of the standard. */
const symbolsPerHertz = 1 / 1.05;
/** Headers and pilots: one slot of 90 symbols and 36 pilots every 16 slots. [EN 302 307-1, sec. 5.5.3] */
const dvbPayload = 0.97;
const dvbMarginDb = 1;

/** Share of a carrier's width that resource blocks fill: 160 of 180 kHz in 30 MHz. [TS 38.101-1, table 5.3.2-1] */
const nrFilled = 0.96;
/** Downlink and uplink of FR1. [TS 38.306, sec. 4.1.2] */
const nrOverhead = { downlink: 0.14, uplink: 0.08 };
const nrMarginDb = 1.5;

/** Eb/N₀ of 2 dB for QPSK at rate ½ with a modern code, and 2 dB of margin; one bit a hertz. */
const narrowbandEbN0Db = 4;

/** The waveforms that rates are worked out for. */
export const waveforms: Readonly<Record<Waveform, WaveformFacts>> = {
  nr: {
    downlink: nrModcods(nrOverhead.downlink),
    uplink: nrModcods(nrOverhead.uplink),
    marginDb: nrMarginDb,
    // one resource block of 15 kHz subcarriers
    leastMhz: 0.18,
    source: 'TS 38.214 table 5.2.2.1-2; TS 38.306 §4.1.2',
  },
  dvbS2x: {
    downlink: dvbModcods(),
    // DVB-RCS2 has codes of its own, as good within a decibel
    uplink: dvbModcods(),
    marginDb: dvbMarginDb,
    leastMhz: 0.064,
    source: 'ETSI EN 302 307-2 table 20a; EN 302 307-1 table 13',
  },
  narrowband: {
    downlink: [{ efficiency: 1, cnrDb: narrowbandEbN0Db }],
    uplink: [{ efficiency: 1, cnrDb: narrowbandEbN0Db }],
    marginDb: 2,
    leastMhz: 0,
    source: 'QPSK ½, Eb/N₀ 2 dB',
  },
};

function nrModcods(overhead: number): Modcod[] {
  return cqiTables[1].map(({ efficiency, snrDb }) => ({
    efficiency: efficiency * nrFilled * (1 - overhead),
    cnrDb: snrDb + nrMarginDb,
  }));
}

function dvbModcods(): Modcod[] {
  return dvb.map(([esN0Db, bitsPerSymbol]) => ({
    efficiency: bitsPerSymbol * symbolsPerHertz * dvbPayload,
    cnrDb: esN0Db + dvbMarginDb,
  }));
}
