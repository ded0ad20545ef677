import type { Name } from '../../../../network/name.ts';
import type { RouteRemedy } from '../../../../planning/ships/route-reading.ts';

/** What the import of ships says. */
export const words = {
  reading: { zh: '读取船舶…', en: 'Reading the ships…' },
  into: { zh: '加入', en: 'Into' },
  newFleet: { zh: '新船队', en: 'A new fleet' },
  fleetName: { zh: '船队名称', en: 'Its name' },
  terminal: { zh: '船载终端', en: 'Terminal' },
  kind: { zh: '船型', en: 'Kind' },
  kindHint: { zh: '文件未说明船型的船舶', en: 'Of ships whose kind the file does not tell' },
  departure: { zh: '出发（UTC+8）', en: 'Departs (UTC+8)' },
  departureHint: { zh: '文件未给出时间的航线', en: 'Of routes without times' },
  speed: { zh: '航速', en: 'Speed' },
  zone: { zh: '时区', en: 'Time zone' },
  zoneHint: {
    zh: '文件中的时间没有时区，需要指定',
    en: 'Times in the file name no zone: it has to be given',
  },
  zoneNone: { zh: '未指定', en: 'Not given' },
  utc: { zh: 'UTC', en: 'UTC' },
  beijing: { zh: '北京时间（UTC+8）', en: 'Beijing (UTC+8)' },
  illustrative: { zh: '示意（虚构的船舶）', en: 'Made up, not real ships' },
  warnings: { zh: '提示', en: 'Notes' },
  others: { zh: '无法读取，需改文件', en: 'Cannot be read: the file has to be changed' },
  table: { zh: '读到的船舶', en: 'The ships that were read' },
  name: { zh: '船舶', en: 'Ship' },
  track: { zh: '航迹', en: 'Track' },
  line: { zh: '航线', en: 'Route' },
  points: { zh: '点数', en: 'Points' },
  length: { zh: 'km', en: 'km' },
  span: { zh: '时段（UTC+8）', en: 'When (UTC+8)' },
  speeds: { zh: '均／最高 kn', en: 'kn mean/most' },
  asIf: {
    zh: '下表按“以上问题均已选择处理”显示，尚不能加入。',
    en: 'Listed as if all of the above were let pass; they cannot be added yet.',
  },
  nothing: { zh: '没有可加入的船舶', en: 'Nothing to add' },
  add: { zh: '加入', en: 'Add' },
  ships: { zh: '艘船', en: 'ships' },
  ship1: { zh: '艘船', en: 'ship' },
  pointsUnit: { zh: '个点', en: 'points' },
  cancel: { zh: '取消', en: 'Cancel' },
  noRoom: {
    zh: '该船队最多再加入 {{room}} 艘',
    en: 'there is room for {{room}} more in that fleet',
  },
  noFleetRoom: { zh: '项目最多 20 支船队', en: 'a project has at most 20 fleets' },
  mustTime: { zh: '应如 2026-11-01 08:00', en: 'as 2026-11-01 08:00' },
  mustSpeed: { zh: '0 至 80 kn', en: '0 to 80 kn' },
} as const satisfies Record<string, Name>;

/** What is chosen by each remedy. */
export const remedyNames: Readonly<Record<Exclude<RouteRemedy, 'utcOffsetMin'>, Name>> = {
  sortRows: { zh: '按时间排序', en: 'Put rows in the order of time' },
  leaveOutBadRows: { zh: '略去这些行', en: 'Leave these rows out' },
  acceptLand: { zh: '仍接受经过陆地的航线', en: 'Take ways over land all the same' },
};
