/** Which CQI table a carrier's terminals report by: 2 has 256QAM, 3 is for high reliability. */
export type CqiTable = 1 | 2 | 3;

/** One quality of channel that a terminal can report. */
export interface CqiEntry {
  /** Bits of a symbol: 2 QPSK, 4 16QAM, 6 64QAM, 8 256QAM. */
  readonly modulationOrder: number;
  /** Code rate times 1024. */
  readonly rate1024: number;
  /** In bit/s/Hz, as the standard rounds it. */
  readonly efficiency: number;
  /** Signal-to-noise ratio in dB at which one block in ten fails over a plain noisy channel. */
  readonly snrDb: number;
}

/*
 * The ratios up to 64QAM were measured with the Vienna LTE simulator. Those of 256QAM above rate
 * 0.69 and of QPSK below rate 0.07 are planning estimates: as far from Shannon's limit as their
 * neighbours.
 */
const qpsk30 = entry(2, 30, 0.0586, -11);
const qpsk50 = entry(2, 50, 0.0977, -8.8);
const qpsk78 = entry(2, 78, 0.1523, -6.934);
const qpsk120 = entry(2, 120, 0.2344, -5.147);
const qpsk193 = entry(2, 193, 0.377, -3.18);
const qpsk308 = entry(2, 308, 0.6016, -1.254);
const qpsk449 = entry(2, 449, 0.877, 0.761);
const qpsk602 = entry(2, 602, 1.1758, 2.7);
const qam16Rate378 = entry(4, 378, 1.4766, 4.697);
const qam16Rate490 = entry(4, 490, 1.9141, 6.528);
const qam16Rate616 = entry(4, 616, 2.4063, 8.576);
const qam64Rate466 = entry(6, 466, 2.7305, 10.37);
const qam64Rate567 = entry(6, 567, 3.3223, 12.3);
const qam64Rate666 = entry(6, 666, 3.9023, 14.18);
const qam64Rate772 = entry(6, 772, 4.5234, 15.89);
const qam64Rate873 = entry(6, 873, 5.1152, 17.82);
const qam64Rate948 = entry(6, 948, 5.5547, 19.83);
const qam256Rate711 = entry(8, 711, 5.5547, 19.83);
const qam256Rate797 = entry(8, 797, 6.2266, 22);
const qam256Rate885 = entry(8, 885, 6.9141, 24.2);
const qam256Rate948 = entry(8, 948, 7.4063, 26.2);

/** CQI 1 to 15 of each table, in order. [TS 38.214, tables 5.2.2.1-2, -3 and -4] */
export const cqiTables: Readonly<Record<CqiTable, readonly CqiEntry[]>> = {
  1: [
    qpsk78,
    qpsk120,
    qpsk193,
    qpsk308,
    qpsk449,
    qpsk602,
    qam16Rate378,
    qam16Rate490,
    qam16Rate616,
    qam64Rate466,
    qam64Rate567,
    qam64Rate666,
    qam64Rate772,
    qam64Rate873,
    qam64Rate948,
  ],
  2: [
    qpsk78,
    qpsk193,
    qpsk449,
    qam16Rate378,
    qam16Rate490,
    qam16Rate616,
    qam64Rate466,
    qam64Rate567,
    qam64Rate666,
    qam64Rate772,
    qam64Rate873,
    qam256Rate711,
    qam256Rate797,
    qam256Rate885,
    qam256Rate948,
  ],
  3: [
    qpsk30,
    qpsk50,
    qpsk78,
    qpsk120,
    qpsk193,
    qpsk308,
    qpsk449,
    qpsk602,
    qam16Rate378,
    qam16Rate490,
    qam16Rate616,
    qam64Rate466,
    qam64Rate567,
    qam64Rate666,
    qam64Rate772,
  ],
};

function entry(
  modulationOrder: number,
  rate1024: number,
  efficiency: number,
  snrDb: number,
): CqiEntry {
  return { modulationOrder, rate1024, efficiency, snrDb };
}
