/** What the inspector says of a site's satellite backhaul. */
export const backhaulTexts = {
  system: { zh: '卫星系统', en: 'Satellite system' },
  best: { zh: '自动：方案中最佳', en: 'Best of the plan' },
  committed: { zh: '承诺速率', en: 'Committed rate' },
  committedHint: {
    zh: '为该站保留的下行速率，上行按同样的波束份额；留空则与一般用户共享波束',
    en: 'Downlink rate kept for the site, and as large a share of the uplink; empty: it shares the beam like any user',
  },
  shared: { zh: '共享', en: 'shared' },
  used: { zh: '采用', en: 'Used' },
  capacity: { zh: '容量 下行 / 上行', en: 'Capacity down / up' },
  capacityHint: {
    zh: '晴空；低轨星座按其最低服务仰角',
    en: 'In clear sky; a constellation at the lowest elevation it serves from',
  },
  availability: { zh: '可用度', en: 'Availability' },
  availabilityHint: {
    zh: '双向速率均不低于一半的时间比例，计入可见性、降雨与阴影',
    en: 'Share of time with at least half of both rates: visibility, rain and shadowing counted',
  },
  latency: { zh: '往返时延', en: 'Round trip' },
  latencyHint: { zh: '仅空间传播，含关口站', en: 'Flight time alone, gateway included' },
  beamShare: { zh: '占用波束', en: 'Share of a beam' },
  computing: { zh: '计算中…', en: 'working it out…' },
  noLink: {
    zh: '该年没有可用的卫星系统：此站小区不提供任何业务。',
    en: 'No satellite system serves it by this year: its cells give no service.',
  },
  noSatellites: {
    zh: '方案没有卫星系统：回传不受限。',
    en: 'The plan has no satellite systems: nothing bounds the backhaul.',
  },
  lowConfidence: {
    zh: '该系统的载荷参数为假定值',
    en: 'Payload figures of this system are assumptions',
  },
} as const;
