/** What sends the bits: NR over satellites, DVB-S2X, or narrow carriers judged by C/N₀ alone. */
export type Waveform = 'nr' | 'dvbS2x' | 'narrowband';

/** One beam of a satellite as the user's link sees it. */
export interface BeamRadio {
  readonly downlinkGhz: number;
  readonly uplinkGhz: number;
  /** Of the beam's centre towards the ground. */
  readonly eirpDensityDbwPerMhz: number;
  readonly gainOverTemperatureDbPerK: number;
  /** What both lose at the place asked about; none when left out. */
  readonly edgeLossDb?: number | undefined;
  /** For all users of the beam together. */
  readonly downlinkBandwidthMhz: number;
  readonly uplinkBandwidthMhz: number;
  /** Most that one user is given of the uplink. */
  readonly userUplinkBandwidthMhz: number;
  readonly waveform: Waveform;
  /** Share of time, 0 to 1, that the beam gives to one place. */
  readonly dwellShare: number;
  readonly activeUsersPerBeam: number;
  /** Most that is sold to one user. */
  readonly userDownlinkMbps?: number | undefined;
  readonly userUplinkMbps?: number | undefined;
}

/** The user's side of a satellite link. */
export interface SatelliteUserRadio {
  /** A VSAT is set up with a free sight; others are shadowed as at open sea, as when this is left out. */
  readonly kind?: 'handset' | 'iot' | 'vsat' | 'vessel' | undefined;
  readonly transmitPowerDbm: number;
  readonly transmitGainDbi: number;
  readonly receiveGainDbi: number;
  readonly noiseFigureDb: number;
  readonly antennaTemperatureK: number;
  /** Pointing, radome and body losses together, each way. */
  readonly lossDb: number;
}

/** The rain that a link must hold against. */
export interface RainClimate {
  /** Exceeded for 0.01 % of an average year. [ITU-R P.837] */
  readonly rainRate001MmPerHour: number;
  /** Above the sea. [ITU-R P.839] */
  readonly rainHeightKm: number;
}
