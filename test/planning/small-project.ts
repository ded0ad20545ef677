import type { Project } from '../../src/planning/project.ts';

/** A fresh project with one or two of everything, free to be spoilt by a test. */
export function smallProject(): Project {
  const source = 'made up for a test';
  return {
    format: 'offing-project',
    version: 5,
    id: 'small',
    name: { zh: '小项目', en: 'Small project' },
    illustrative: true,
    note: { zh: '测试', en: 'For tests' },
    region: 'jiangsu',
    years: [2025, 2026, 2027],
    cellSizeM: 128,
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
    carriers: [
      {
        id: 'n28',
        name: { zh: '700 兆', en: '700 MHz' },
        operator: 'A',
        nrBand: 'n28',
        duplex: 'FDD',
        downlinkMhz: 773,
        uplinkMhz: 718,
        bandwidthMhz: 30,
        subcarrierSpacingKhz: 15,
        resourceBlocks: 160,
        powerW: 240,
        rsrpPorts: 4,
        antennaGainDbi: 15,
        horizontalBeamwidthDeg: 65,
        verticalBeamwidthDeg: 9,
        feederLossDb: 0.5,
        ssbGainOffsetDb: 0,
        noiseFigureDb: 3,
        receiveDiversityDb: 6,
        downlinkLayers: 1,
        uplinkLayers: 1,
        downlinkOverhead: 0.14,
        uplinkOverhead: 0.14,
        cqiTable: 1,
        implementationMarginDb: 0,
        downlinkLoad: 0.5,
        uplinkLoad: 0.5,
        prach: { format: 1, zeroCorrelationZone: 0 },
        thresholdClass: 'fddBelow1Ghz',
        confidence: 'low',
        source,
      },
    ],
    terminals: [
      {
        id: 'handset',
        name: { zh: '手机', en: 'Handset' },
        heightM: 3,
        // the waves leave it alone
        afloat: false,
        gainSteps: [
          { fromMhz: 0, gainDbi: -2 },
          { fromMhz: 1000, gainDbi: 0 },
        ],
        maxPowerDbm: { FDD: 23, TDD: 26 },
        noiseFigureDb: 7,
        lossDb: 1,
        penetrationLossDb: 0,
        downlinkLayers: 1,
        uplinkLayers: 1,
        confidence: 'low',
        source,
      },
    ],
    services: [
      {
        id: 'reach',
        name: { zh: '可达', en: 'Reach' },
        tier: 'reach',
        terminalId: 'handset',
        downlinkMbps: 2,
        uplinkMbps: 0.256,
        ssSinrDb: -5,
        ssRsrpDbm: { fddBelow1Ghz: -119, fdd2Ghz: -119, tdd: -110 },
        locationPercent: 75,
        confidence: 'low',
        source,
      },
    ],
    zones: [
      {
        id: 'square',
        name: { zh: '方块', en: 'Square' },
        shape: {
          type: 'Polygon',
          coordinates: [
            [
              [121, 33],
              [122, 33],
              [122, 34],
              [121, 33],
            ],
          ],
        },
      },
    ],
    assets: [
      {
        id: 'farm',
        kind: 'windFarm',
        name: { zh: '风场', en: 'Wind farm' },
        shape: { type: 'geodata', id: 'farm-turbines' },
      },
    ],
    goals: [
      {
        id: 'square-2027',
        target: { zoneId: 'square' },
        serviceId: 'reach',
        year: 2027,
        sharePercent: 95,
        confidence: 'low',
        source,
      },
    ],
    scenarios: [
      {
        id: 'plan',
        name: { zh: '方案', en: 'Plan' },
        sites: [site('west', 120.5), site('east', 121.5)],
        sectors: [
          sector('west-1', 'west', 30),
          sector('west-2', 'west', 150),
          sector('east-1', 'east', 270),
        ],
      },
    ],
  };
}

function site(id: string, longitudeDeg: number): Project['scenarios'][number]['sites'][number] {
  return {
    id,
    name: { zh: id, en: id },
    host: 'coast',
    longitudeDeg,
    latitudeDeg: 33.5,
    antennaHeightAmslM: 45,
    year: 2025,
    status: 'planned',
    backhaul: 'fibre',
  };
}

function sector(id: string, siteId: string, azimuthDeg: number) {
  return {
    id,
    siteId,
    azimuthDeg,
    mechanicalTiltDeg: 0,
    electricalTiltDeg: 0,
    carrierIds: ['n28'],
  };
}
