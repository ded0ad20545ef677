import type { Name } from '../../../../network/name.ts';
import type { VoyageEvent } from '../../../../planning/ships/voyage-profile.ts';

/** What the profile of a voyage says. */
export const words = {
  title: { zh: '航次剖面', en: 'Voyage profile' },
  close: { zh: '关闭', en: 'Close' },
  back: { zh: '返回船队与船舶', en: 'Back to fleets and ships' },
  ship: { zh: '船舶', en: 'Ship' },
  axis: { zh: '横轴', en: 'Along' },
  time: { zh: '时间', en: 'Time' },
  km: { zh: '里程', en: 'Way' },
  csv: { zh: '导出为 CSV', en: 'Export as CSV' },
  chart: { zh: '航次剖面图', en: 'Profile of the voyage' },
  computing: { zh: '正在计算航次…', en: 'Working the voyage out…' },
  computingAnew: { zh: '正在重新计算…', en: 'computing anew…' },
  failed: { zh: '无法计算航次', en: 'The voyage cannot be worked out' },
  noShip: {
    zh: '没有选中的船舶。请在船队中选择一艘。',
    en: 'No ship is selected: choose one of a fleet.',
  },
  fleets: { zh: '船队与船舶', en: 'Fleets and ships' },
  noPoints: { zh: '航次没有时段。', en: 'The voyage has no time in it.' },
  clearSky: {
    zh: '卫星速率为晴空值',
    en: 'satellite rates in clear sky',
  },
  basis: {
    zh: '{{year}} 年末 · {{service}} · 步长 {{step}} min',
    en: 'End of {{year}} · {{service}} · steps of {{step}} min',
  },
  rate: { zh: '速率 Mbps', en: 'Rate Mbps' },
  downlink: { zh: '下行', en: 'down' },
  uplink: { zh: '上行', en: 'up' },
  need: { zh: '业务要求', en: 'asked for' },
  level: { zh: '5G RSRP dBm', en: '5G RSRP dBm' },
  served: { zh: '有服务', en: 'Served' },
  ofTime: { zh: '时间', en: 'of the time' },
  ofWay: { zh: '航程', en: 'of the way' },
  cells: { zh: '5G', en: '5G cells' },
  nobody: { zh: '无服务', en: 'Nobody' },
  outside: { zh: '数据区域以外', en: 'beyond the data' },
  handovers: { zh: '切换', en: 'Handovers' },
  perHour: { zh: '次/h', en: '/h' },
  changes: { zh: '换星', en: 'Changes of satellite' },
  longestGap: { zh: '最长中断', en: 'Longest gap' },
  noGap: { zh: '无中断', en: 'no gap' },
  scrub: { zh: '按下：时钟移到此刻', en: 'press: the clock goes there' },
} as const satisfies Record<string, Name>;

export const eventNames: Readonly<Record<VoyageEvent['kind'], Name>> = {
  cell: { zh: '小区切换', en: 'cell handover' },
  satellite: { zh: '换星', en: 'another satellite' },
  system: { zh: '系统切换', en: 'system handover' },
  lost: { zh: '服务中断', en: 'service lost' },
  found: { zh: '恢复服务', en: 'service found' },
};
