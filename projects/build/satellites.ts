import type { SatelliteSystem } from '../../src/network/satellite-system.ts';
import type { SatellitePlan } from '../../src/planning/satellite-plan.ts';
import { satelliteTerminals } from './satellite-terminals.ts';

const fixedAt = (id: string, longitudeDeg: number, inclinationDeg: number) => ({
  id,
  longitudeDeg,
  inclinationDeg,
});

const tle = 'longitude and inclination from public two-line elements of 2026-05-30';

/** What beams of geostationary satellites for broadband have in common. */
const broadband = {
  // DVB-S2X down, DVB-RCS2 up
  waveform: 'dvbS2x',
  dwellShare: 1,
  activeUsersPerBeam: 25,
  gateway: 'bentPipe',
} as const;

const geostationary: SatelliteSystem[] = [
  {
    id: 'chinasat-16',
    name: { zh: '中星16号（Ka）', en: 'ChinaSat-16 (Ka)' },
    operator: 'China Satcom',
    orbit: { type: 'geo', satellites: [fixedAt('chinasat-16', 110.5, 0.1)] },
    year: 2017,
    status: 'operating',
    minimumElevationDeg: 10,
    terminalIds: ['vsat-ka-60', 'vessel-ka-60'],
    payload: {
      ...broadband,
      band: 'Ka',
      downlinkGhz: 19.45,
      uplinkGhz: 29.25,
      // 57 dBW of a beam over 250 MHz
      eirpDensityDbwPerMhz: 33,
      gainOverTemperatureDbPerK: 12,
      downlinkBandwidthMhz: 250,
      uplinkBandwidthMhz: 125,
      userUplinkBandwidthMhz: 5,
      beamDiameterKm: 600,
      userDownlinkMbps: 150,
      userUplinkMbps: 10,
    },
    confidence: 'low',
    source: `${tle}; 26 user beams, 20 Gbit/s and some 300 km of the sea from public reports; assumed: 57 dBW and 250 MHz a beam, G/T 12 dB/K, 25 users at once`,
  },
  {
    id: 'chinasat-26',
    name: { zh: '中星26号（Ka）', en: 'ChinaSat-26 (Ka)' },
    operator: 'China Satcom',
    orbit: { type: 'geo', satellites: [fixedAt('chinasat-26', 125.1, 0.07)] },
    year: 2023,
    status: 'operating',
    minimumElevationDeg: 10,
    terminalIds: ['vsat-ka-60', 'vessel-ka-60'],
    payload: {
      ...broadband,
      band: 'Ka',
      downlinkGhz: 18.95,
      uplinkGhz: 28.75,
      // 59 dBW of a beam over 250 MHz
      eirpDensityDbwPerMhz: 35,
      gainOverTemperatureDbPerK: 16,
      downlinkBandwidthMhz: 250,
      uplinkBandwidthMhz: 125,
      userUplinkBandwidthMhz: 5,
      beamDiameterKm: 300,
      userDownlinkMbps: 450,
      userUplinkMbps: 20,
    },
    confidence: 'low',
    source: `${tle}; in service since June 2023, 94 user beams, 100 Gbit/s and 450 Mbit/s a user from public reports; assumed: 59 dBW and 250 MHz a beam, G/T 16 dB/K, 25 users at once`,
  },
  {
    id: 'apstar-6d',
    name: { zh: '亚太6D（Ku 海事）', en: 'APStar-6D (Ku, maritime)' },
    operator: 'APT Mobile SatCom',
    orbit: { type: 'geo', satellites: [fixedAt('apstar-6d', 134, 0.07)] },
    year: 2020,
    status: 'operating',
    minimumElevationDeg: 10,
    terminalIds: ['vessel-ku-60'],
    payload: {
      ...broadband,
      band: 'Ku',
      downlinkGhz: 12.5,
      uplinkGhz: 14.25,
      // 57 dBW of a beam over 200 MHz
      eirpDensityDbwPerMhz: 34,
      gainOverTemperatureDbPerK: 9,
      downlinkBandwidthMhz: 200,
      uplinkBandwidthMhz: 100,
      userUplinkBandwidthMhz: 4,
      beamDiameterKm: 600,
      userDownlinkMbps: 100,
      userUplinkMbps: 10,
    },
    confidence: 'low',
    source: `${tle}; 90 user beams, 50 Gbit/s and ships with 20 to 100 Mbit/s from public reports; assumed: 57 dBW and 200 MHz a beam, G/T 9 dB/K, 25 users at once`,
  },
  {
    id: 'tiantong-1',
    name: { zh: '天通一号（手机直连）', en: 'Tiantong-1 (direct to phone)' },
    operator: 'China Telecom',
    orbit: {
      type: 'geo',
      satellites: [fixedAt('tiantong-1-01', 101.4, 3.82), fixedAt('tiantong-1-02', 125, 0.81)],
    },
    year: 2023,
    status: 'operating',
    minimumElevationDeg: 10,
    terminalIds: ['sat-handset'],
    payload: {
      band: 'S',
      downlinkGhz: 2.185,
      uplinkGhz: 1.995,
      // 73 dBW over 5000 voice channels of 31.25 kHz: 36 dBW each
      eirpDensityDbwPerMhz: 51,
      gainOverTemperatureDbPerK: 12,
      // 46 of the channels
      downlinkBandwidthMhz: 1.4375,
      uplinkBandwidthMhz: 1.4375,
      userUplinkBandwidthMhz: 0.03125,
      waveform: 'narrowband',
      beamDiameterKm: 500,
      dwellShare: 1,
      activeUsersPerBeam: 46,
      userDownlinkMbps: 0.0096,
      userUplinkMbps: 0.0096,
      gateway: 'bentPipe',
    },
    confidence: 'low',
    source: `${tle}; 109 beams, 5000 voice channels and phones since 2023 from public reports; assumed: 73 dBW in all, G/T 12 dB/K; neither has been published`,
  },
];

/**
 * Low-orbit broadband of China has published neither EIRP nor G/T: a beam is reckoned as those of
 * OneWeb, which flies as high in the same band (34.6 dBW over 250 MHz, −1 dB/K).
 */
const lowOrbit = {
  band: 'Ku',
  downlinkGhz: 11.7,
  uplinkGhz: 14.25,
  eirpDensityDbwPerMhz: 10.6,
  gainOverTemperatureDbPerK: -1,
  downlinkBandwidthMhz: 250,
  uplinkBandwidthMhz: 125,
  userUplinkBandwidthMhz: 20,
  waveform: 'dvbS2x',
  beamDiameterKm: 400,
  dwellShare: 1,
  activeUsersPerBeam: 8,
  userDownlinkMbps: 150,
  userUplinkMbps: 30,
  gateway: 'bentPipe',
} as const;

const lowOrbitAssumed =
  'assumed: user links in Ku, beams as those filed for OneWeb (34.6 dBW over 250 MHz, −1 dB/K), 8 users at once';

const qianfan = {
  operator: 'Shanghai Spacesail',
  minimumElevationDeg: 25,
  terminalIds: ['esa-ku'],
  payload: lowOrbit,
  confidence: 'low' as const,
};

function qianfanShell(altitudeKm: number, planes: number, perPlane: number, phasing: number) {
  return {
    type: 'walker' as const,
    shells: [
      {
        altitudeKm,
        inclinationDeg: 89,
        planes,
        satellitesPerPlane: perPlane,
        phasing,
        raanSpreadDeg: 180 as const,
      },
    ],
  };
}

const constellations: SatelliteSystem[] = [
  {
    id: 'guowang-early',
    name: { zh: '国网星座（首批约200颗）', en: 'Guowang (first 200 or so)' },
    operator: 'China SatNet',
    orbit: {
      type: 'walker',
      shells: [
        {
          altitudeKm: 1170,
          inclinationDeg: 86.5,
          planes: 9,
          satellitesPerPlane: 10,
          phasing: 4,
          raanSpreadDeg: 180,
        },
        {
          altitudeKm: 1150,
          inclinationDeg: 50,
          planes: 11,
          satellitesPerPlane: 10,
          phasing: 1,
          raanSpreadDeg: 360,
        },
      ],
    },
    year: 2026,
    status: 'planned',
    minimumElevationDeg: 25,
    terminalIds: ['esa-ku'],
    payload: lowOrbit,
    confidence: 'low',
    source: `186 to 200 objects catalogued from August to October 2026, heights and inclinations from their public elements; planes assumed; service not announced; ${lowOrbitAssumed}`,
  },
  {
    ...qianfan,
    id: 'qianfan-108',
    name: { zh: '千帆星座（早期108颗）', en: 'Qianfan (first 108)' },
    orbit: qianfanShell(1070, 6, 18, 3),
    year: 2026,
    replacedYear: 2027,
    status: 'planned',
    source: `18 satellites a launch, the first planes, from public reports; planes assumed; service not announced; ${lowOrbitAssumed}`,
  },
  {
    ...qianfan,
    id: 'qianfan-648',
    name: { zh: '千帆星座（648颗）', en: 'Qianfan (648)' },
    orbit: qianfanShell(1160, 18, 36, 9),
    year: 2027,
    replacedYear: 2030,
    status: 'planned',
    source: `half of the 1,296 planned at some 1,160 km, from public reports; planes and year assumed; ${lowOrbitAssumed}`,
  },
  {
    ...qianfan,
    id: 'qianfan-1296',
    name: { zh: '千帆星座（1296颗）', en: 'Qianfan (1,296)' },
    orbit: qianfanShell(1160, 36, 36, 18),
    year: 2030,
    status: 'planned',
    source: `1,296 planned at some 1,160 km, from public reports; planes and year assumed; ${lowOrbitAssumed}`,
  },
  {
    id: 'leo-600-phone',
    name: {
      zh: '3GPP 通用 LEO-600 手机直连（模板）',
      en: '3GPP LEO-600, direct to phone (template)',
    },
    orbit: {
      type: 'walker',
      shells: [
        {
          altitudeKm: 600,
          inclinationDeg: 50,
          planes: 32,
          satellitesPerPlane: 20,
          phasing: 1,
          raanSpreadDeg: 360,
        },
      ],
    },
    year: 2027,
    status: 'template',
    // no operator in China has announced such a service for these years: for trying out what it would give
    disabled: true,
    minimumElevationDeg: 25,
    terminalIds: ['sat-handset'],
    payload: {
      band: 'S',
      downlinkGhz: 2.185,
      uplinkGhz: 1.995,
      eirpDensityDbwPerMhz: 34,
      gainOverTemperatureDbPerK: 1.1,
      downlinkBandwidthMhz: 30,
      uplinkBandwidthMhz: 30,
      userUplinkBandwidthMhz: 0.36,
      waveform: 'nr',
      beamDiameterKm: 50,
      dwellShare: 1,
      activeUsersPerBeam: 10,
      gateway: 'bentPipe',
    },
    confidence: 'low',
    source:
      'beam: TR 38.821 table 6.1.1.1-1, LEO-600, set 1, high confidence; assumed: 640 satellites at 50°, 10 users at once',
  },
  {
    id: 'tianqi',
    name: { zh: '天启物联网', en: 'Tianqi (internet of things)' },
    operator: 'Guodian Gaoke',
    orbit: {
      type: 'walker',
      shells: [
        {
          altitudeKm: 870,
          inclinationDeg: 49.5,
          planes: 6,
          satellitesPerPlane: 6,
          phasing: 1,
          raanSpreadDeg: 360,
        },
      ],
    },
    year: 2025,
    status: 'operating',
    minimumElevationDeg: 10,
    terminalIds: ['iot-node'],
    payload: {
      band: 'UHF',
      downlinkGhz: 0.4,
      uplinkGhz: 0.4,
      // 12 dBW over 25 kHz
      eirpDensityDbwPerMhz: 28,
      gainOverTemperatureDbPerK: -26,
      downlinkBandwidthMhz: 0.5,
      uplinkBandwidthMhz: 0.5,
      userUplinkBandwidthMhz: 0.025,
      waveform: 'narrowband',
      beamDiameterKm: 2500,
      dwellShare: 1,
      activeUsersPerBeam: 20,
      userDownlinkMbps: 0.01,
      userUplinkMbps: 0.01,
      gateway: 'regenerative',
    },
    confidence: 'low',
    source:
      '38 satellites complete in 2025, short messages of 1 to 10 kbit/s, common knowledge; orbit simplified to one shell; assumed: EIRP, G/T and channels',
  },
];

/** Only systems of operators licensed in China. */
export const satellites: SatellitePlan = {
  systems: [...geostationary, ...constellations],
  terminals: satelliteTerminals,
  period: { startUtc: '2026-11-01T00:00:00Z', hours: 24, stepS: 30 },
  // Jiangsu: 55 to 70 mm/h are told of, no measured map stands behind it
  rainRate001MmPerHour: 60,
  // 5 − 0.075 (33.5 − 23) [ITU-R P.839-2]
  rainHeightKm: 4.2,
};
