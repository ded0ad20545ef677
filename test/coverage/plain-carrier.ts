import type { CarrierTerms } from '../../src/coverage/station.ts';
import type { SectorPattern } from '../../src/radio/sector-pattern.ts';

/** A carrier at 2.1 GHz of 40 MHz, as a terminal of one layer meets it. */
export function plainCarrier(pattern: SectorPattern): CarrierTerms {
  return {
    id: 'plain',
    channel: 0,
    radio: {
      powerW: 320,
      resourceBlocks: 216,
      subcarrierSpacingKhz: 15,
      rsrpPorts: 4,
      antennaGainDbi: 18,
      feederLossDb: 0.5,
      ssbGainOffsetDb: 0,
      noiseFigureDb: 2.5,
      receiveDiversityDb: 6,
      downlinkShare: 1,
      uplinkShare: 1,
      downlinkOverhead: 0.14,
      uplinkOverhead: 0.14,
      cqiTable: 1,
      implementationMarginDb: 0,
      downlinkLayers: 1,
      uplinkLayers: 1,
      powerControl: null,
    },
    terminal: {
      powerDbm: 23,
      gainDbi: 0,
      lossDb: 1,
      noiseFigureDb: 7,
      downlinkLayers: 1,
      uplinkLayers: 1,
    },
    pattern,
    downlinkNeedMw: [],
    serverNeedMw: 0,
    noiseRiseDb: null,
  };
}
