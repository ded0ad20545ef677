import { fieldLimits } from './field-limits.ts';
import type { PlanField } from './plan-field.ts';

const degrees = { zh: '°', en: '°' };

/** All that is said of a sector. */
export const sectorFields = [
  {
    id: 'sector',
    level: 'sector',
    name: { zh: '扇区', en: 'Sector' },
    kind: { type: 'text' },
    read: ({ sectorName }) => sectorName,
  },
  {
    id: 'azimuth',
    level: 'sector',
    name: { zh: '方位', en: 'Azimuth' },
    inSentence: { zh: '方位', en: 'azimuth' },
    unit: { zh: '° T', en: '° T' },
    hint: { zh: '自真北顺时针', en: 'Clockwise from true north' },
    kind: { type: 'number', range: fieldLimits.azimuthDeg },
    read: ({ sector }) => sector?.azimuthDeg ?? null,
    write: (value) => ({ azimuthDeg: Number(value) % 360 }),
  },
  {
    id: 'mechanicalTilt',
    level: 'sector',
    name: { zh: '机械下倾', en: 'M-tilt' },
    inSentence: { zh: '机械下倾', en: 'mechanical tilt' },
    unit: degrees,
    hint: { zh: '机械下倾角，向下为正', en: 'Mechanical tilt, positive is down' },
    kind: { type: 'number', range: fieldLimits.tiltDeg },
    read: ({ sector }) => sector?.mechanicalTiltDeg ?? null,
    write: (value) => ({ mechanicalTiltDeg: Number(value) }),
  },
  {
    id: 'electricalTilt',
    level: 'sector',
    name: { zh: '电下倾', en: 'E-tilt' },
    inSentence: { zh: '电下倾', en: 'electrical tilt' },
    unit: degrees,
    hint: { zh: '电下倾角，向下为正', en: 'Electrical tilt, positive is down' },
    kind: { type: 'number', range: fieldLimits.tiltDeg },
    read: ({ sector }) => sector?.electricalTiltDeg ?? null,
    write: (value) => ({ electricalTiltDeg: Number(value) }),
  },
  {
    id: 'beamwidth',
    level: 'sector',
    name: { zh: '水平波束宽', en: 'Beamwidth' },
    inSentence: { zh: '水平波束宽', en: 'beamwidth' },
    unit: degrees,
    hint: {
      zh: '水平半功率波束宽；留空则同载波。天线取自天线库的载波不受影响',
      en: 'Horizontal, at half power; as the carrier has it when left out. Carriers with an antenna of the library keep theirs',
    },
    kind: { type: 'number', range: fieldLimits.beamwidthDeg },
    optional: true,
    read: ({ sector }) => sector?.horizontalBeamwidthDeg ?? null,
    inherited: ({ carrier }) => carrier?.horizontalBeamwidthDeg ?? null,
    write: (value) => ({ horizontalBeamwidthDeg: value === null ? undefined : Number(value) }),
  },
  {
    id: 'carriers',
    level: 'sector',
    name: { zh: '载波', en: 'Carriers' },
    inSentence: { zh: '载波', en: 'carriers' },
    kind: { type: 'carriers' },
    read: ({ sector }) => sector?.carrierIds ?? null,
    write: (value) => ({ carrierIds: [...(value as readonly string[])] }),
  },
] as const satisfies readonly PlanField[];
