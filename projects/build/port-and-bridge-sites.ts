import { azimuthDeg, destination, distanceKm } from '../../geodata/build/geodesic.ts';
import type { Name } from '../../src/network/name.ts';
import { onDryLand, seawardNear } from './jiangsu-shore.ts';
import { allRound, type PlannedSite, plannedSite, type SiteTemplate } from './planned-site.ts';
import { lineOf, placeOf } from './region-files.ts';

const port: SiteTemplate = {
  host: 'port',
  antennaHeightAmslM: 35,
  carrierIds: ['n79_4900', 'n78_3500', 'n41_2600'],
  tiltDeg: 5,
  backhaul: 'fibre',
  capexKcny: 550,
};

const bridge: SiteTemplate = {
  host: 'bridge',
  antennaHeightAmslM: 30,
  carrierIds: ['n28_700', 'n41_2600'],
  tiltDeg: 3,
  backhaul: 'fibre',
  capexKcny: 200,
};

const ports: readonly { portId: string; name: Name; year: number }[] = [
  { portId: 'lyg_ganyu', name: { zh: '赣榆港区站', en: 'Ganyu port' }, year: 2025 },
  { portId: 'lyg_xugou', name: { zh: '墟沟港区站', en: 'Xugou port' }, year: 2026 },
  { portId: 'lyg_main', name: { zh: '连云港区站', en: 'Lianyungang main port' }, year: 2025 },
  { portId: 'lyg_xuwei', name: { zh: '徐圩港区站', en: 'Xuwei port' }, year: 2025 },
  { portId: 'lyg_guanhe', name: { zh: '灌河港区站', en: 'Guanhe port' }, year: 2026 },
  { portId: 'yc_xiangshui', name: { zh: '响水港区站', en: 'Xiangshui port' }, year: 2026 },
  { portId: 'yc_binhai', name: { zh: '滨海港区站', en: 'Binhai port' }, year: 2025 },
  { portId: 'yc_sheyang', name: { zh: '射阳港区站', en: 'Sheyang port' }, year: 2025 },
  { portId: 'yc_dafeng', name: { zh: '大丰港区站', en: 'Dafeng port' }, year: 2025 },
  { portId: 'nt_yangkou', name: { zh: '洋口港区站', en: 'Yangkou port' }, year: 2025 },
  { portId: 'nt_tongzhouwan', name: { zh: '通州湾港区站', en: 'Tongzhou Bay port' }, year: 2026 },
  { portId: 'nt_lusi', name: { zh: '吕四港区站', en: 'Lusi port' }, year: 2025 },
  { portId: 'nt_qidong', name: { zh: '启东港区站', en: 'Qidong port' }, year: 2026 },
];

/** Poles on bridges: each a share of the way from the bridge's first end. */
const bridges: readonly { bridgeId: string; name: Name; at: readonly number[] }[] = [
  { bridgeId: 'landao_dike', name: { zh: '连岛大堤站', en: 'Lian Dao causeway' }, at: [0.5] },
  { bridgeId: 'tianwan', name: { zh: '田湾大桥站', en: 'Tianwan bridge' }, at: [0.5] },
  { bridgeId: 'huanghai', name: { zh: '黄海大桥站', en: 'Yellow Sea Bridge' }, at: [0.35, 0.7] },
];

/** Sites for quays and yards, one in each sea port. */
export function portSites(): PlannedSite[] {
  return ports.map(({ portId, name, year }) =>
    plannedSite(port, {
      id: `port-${portId}`,
      name,
      place: onDryLand(placeOf(portId)),
      year,
      azimuthsDeg: allRound(seawardNear(placeOf(portId))),
    }),
  );
}

/** Sites on bridges, looking along them both ways. */
export function bridgeSites(): PlannedSite[] {
  return bridges.flatMap(({ bridgeId, name, at }) =>
    at.map((share, index) => {
      const line = lineOf(bridgeId);
      const [start, end] = [line[0], line[line.length - 1]];
      const alongDeg = azimuthDeg(start, end);
      const number = at.length > 1 ? ` ${index + 1}` : '';
      return plannedSite(bridge, {
        id: `bridge-${bridgeId}${at.length > 1 ? `-${index + 1}` : ''}`,
        name: { zh: name.zh + number, en: name.en + number },
        place: destination(start, alongDeg, share * distanceKm(start, end)),
        year: 2025,
        azimuthsDeg: [alongDeg, alongDeg + 180],
      });
    }),
  );
}
