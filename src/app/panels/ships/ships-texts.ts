import type { Ship } from '../../../network/fleet.ts';
import type { Name } from '../../../network/name.ts';

/** What fleets and their ships say. */
export const words = {
  title: { zh: '船队与船舶', en: 'Fleets and ships' },
  close: { zh: '关闭', en: 'Close' },
  fleet: { zh: '船队', en: 'Fleet' },
  allFleets: { zh: '全部船队', en: 'All fleets' },
  search: { zh: '搜索船名、MMSI、航线…', en: 'Search name, MMSI, route…' },
  hint: {
    zh: '↑ ↓ 选船，Enter 看航次剖面，Delete 删除',
    en: '↑ ↓ choose, Enter shows the voyage, Delete removes',
  },
  list: { zh: '船舶列表', en: 'List of ships' },
  name: { zh: '船名', en: 'Name' },
  mmsi: { zh: 'MMSI', en: 'MMSI' },
  kind: { zh: '船型', en: 'Kind' },
  terminal: { zh: '船载终端', en: 'Terminal' },
  route: { zh: '航线', en: 'Route' },
  speed: { zh: '航速', en: 'Speed' },
  now: { zh: '当前服务', en: 'Now' },
  nowHint: {
    zh: '时钟所示时刻，由谁提供所选业务',
    en: 'Who gives the chosen service at the time of the clock',
  },
  noneFound: { zh: '没有符合搜索的船舶。', en: 'No ship matches the search.' },
  none: { zh: '项目中还没有船舶。', en: 'The project has no ships yet.' },
  noneHint: {
    zh: '导入航迹或航线（GPX、KML、CSV、AIS），或沿航道新建一支示意船队。',
    en: 'Import tracks or routes (GPX, KML, CSV, AIS), or make up a fleet along a lane.',
  },
  importShips: { zh: '导入船舶…', en: 'Import ships…' },
  newFleet: { zh: '新建船队…', en: 'New fleet…' },
  profile: { zh: '航次剖面', en: 'Voyage profile' },
  readOnly: { zh: '项目只读，不能修改。', en: 'The project is read-only.' },

  // a fleet
  summary: { zh: '船时覆盖', en: 'Ship-hours served' },
  shipHours: { zh: '船时', en: 'Ship-hours' },
  terrestrial: { zh: '仅地面', en: 'Masts only' },
  withSatellite: { zh: '含卫星', en: 'With satellites' },
  longestGap: { zh: '最长中断', en: 'Longest gap' },
  loading: { zh: '正在载入…', en: 'Loading…' },
  computing: { zh: '正在计算…', en: 'Computing…' },
  noFigures: { zh: '尚未计算。', en: 'Its figures are not there yet.' },
  noHours: {
    zh: '航次不在计算区域内，没有船时可计。',
    en: 'No voyage lies within the computed area, so there are no hours to count.',
  },
  noSatellites: { zh: '方案没有卫星', en: 'the plan has no satellites' },
  noSatelliteTerminal: { zh: '该终端无卫星终端', en: 'no satellite terminal beside it' },
  basis: { zh: '{{year}} 年末 · {{service}}', en: 'End of {{year}} · {{service}}' },
  nameZh: { zh: '中文名', en: 'Chinese name' },
  nameEn: { zh: '英文名', en: 'English name' },
  mustName: { zh: '不能为空', en: 'must not be empty' },
  source: { zh: '来源', en: 'Source' },
  illustrative: { zh: '示意（船舶与航次为虚构）', en: 'Made up (ships and voyages)' },
  deleteFleet: { zh: '删除船队', en: 'Delete the fleet' },
  forAll: { zh: '全部船舶的终端', en: 'Terminal of all ships' },
  mixed: { zh: '（不一）', en: '(mixed)' },

  // a ship
  backToFleet: { zh: '返回船队', en: 'Back to the fleet' },
  deleteShip: { zh: '删除船舶', en: 'Delete the ship' },
  mustMmsi: { zh: '应为 9 位数字，或留空', en: 'must be nine digits, or empty' },
  reversed: { zh: '反向', en: 'Reversed' },
  departure: { zh: '出发（UTC+8）', en: 'Departs (UTC+8)' },
  mustTime: { zh: '应如 2026-11-01 08:00', en: 'as 2026-11-01 08:00' },
  mustSpeed: { zh: '应大于 0、至多 80 kn', en: 'must be over 0 and at most 80 kn' },
  draw: { zh: '在图上绘制…', en: 'Draw it…' },
  drawn: { zh: '自绘航线', en: 'Own line' },
  track: { zh: '记录的航迹', en: 'Recorded track' },
  points: { zh: '{{count}} 点', en: '{{count}} points' },
  badLane: { zh: '航线不在项目中', en: 'its lane is not in the project' },

  // who serves
  unknown: { zh: '—', en: '—' },
  notAtSea: { zh: '未在航', en: 'not sailing' },

  // a new fleet
  makeFleet: { zh: '沿航道新建船队', en: 'A fleet along a lane' },
  makeHint: {
    zh: '船舶按间隔依次出发；虚构的船舶会标为“示意”。',
    en: 'Ships depart one after the other; being made up they are marked as illustrative.',
  },
  lane: { zh: '航道或航线', en: 'Lane or route' },
  bothWays: { zh: '双向', en: 'Both ways' },
  count: { zh: '艘数', en: 'Ships' },
  interval: { zh: '间隔', en: 'Interval' },
  make: { zh: '新建', en: 'Make' },
  cancel: { zh: '取消', en: 'Cancel' },
  noLanes: {
    zh: '项目没有航道或航线：先绘制（N、R）或导入。',
    en: 'The project has no lane or route: draw one first (N, R), or import one.',
  },
  noRoom: { zh: '项目最多 20 支船队。', en: 'A project has at most 20 fleets.' },
} as const satisfies Record<string, Name>;

export const kindNames: Readonly<Record<Ship['kind'], Name>> = {
  fishing: { zh: '渔船', en: 'Fishing' },
  cargo: { zh: '货船', en: 'Cargo' },
  tanker: { zh: '油船', en: 'Tanker' },
  passenger: { zh: '客船', en: 'Passenger' },
  service: { zh: '运维船', en: 'Service' },
  other: { zh: '其他', en: 'Other' },
};

export const kinds = Object.keys(kindNames) as Ship['kind'][];
