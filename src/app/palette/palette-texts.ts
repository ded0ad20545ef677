/** What the palette says. */
export const words = {
  title: { zh: '命令面板', en: 'Command palette' },
  search: {
    zh: '查找命令、站点、地点、PCI 或坐标',
    en: 'Find commands, sites, places, PCIs or coordinates',
  },
  results: { zh: '结果', en: 'Results' },
  count: { zh: '{{n}} 项结果', en: '{{n}} results' },
  recent: { zh: '最近使用', en: 'Recent' },
  suggested: { zh: '常用命令', en: 'Often used' },
  none: { zh: '没有找到“{{query}}”。', en: 'Nothing is called “{{query}}”.' },
  noneHint: {
    zh: '可试：站名或其拼音首字母（如 lyg）、岛名、PCI 编号，或坐标（如 33°12.5′N 121°48′E）。',
    en: 'Try part of a name, an island, pinyin or its initials (lyg), a PCI, or a position such as 33°12.5′N 121°48′E.',
  },
  hint: {
    zh: '也可输入拼音首字母，或粘贴坐标',
    en: 'Pinyin initials and pasted positions work too',
  },
  choose: { zh: '选择', en: 'choose' },
  move: { zh: '移动', en: 'move' },
  leave: { zh: '关闭', en: 'close' },
  on: { zh: '已开启', en: 'on' },
  notNow: { zh: '目前不可用', en: 'not now' },
  schematic: { zh: '示意', en: 'est.' },
  outside: { zh: '在海图范围之外', en: 'outside the chart' },
  goThere: { zh: '前往', en: 'Go to' },
  addHere: { zh: '在此新增站点', en: 'Add a site here' },
  linkHere: { zh: '在此查看链路', en: 'Inspect the link here' },
  profileHere: { zh: '到此处的路径剖面', en: 'Path profile to here' },
  latitudeFirst: { zh: '读作纬度、经度', en: 'read as latitude, longitude' },
  longitudeFirst: { zh: '读作经度、纬度', en: 'read as longitude, latitude' },
  either: { zh: '两种次序皆可', en: 'either order is possible' },
  cellOf: { zh: '{{site}} · PCI {{pci}}', en: 'PCI {{pci}} · {{site}}' },
  sinceYear: { zh: '{{year}} 年起', en: 'from {{year}}' },
  loading: { zh: '正在载入…', en: 'Loading…' },
} as const;

/** Headings of the groups. */
export const groupNames = {
  position: { zh: '坐标', en: 'Position' },
  commands: { zh: '命令', en: 'Commands' },
  sites: { zh: '站点', en: 'Sites' },
  cells: { zh: '小区', en: 'Cells' },
  places: { zh: '地点', en: 'Places' },
} as const;

/** What places are. */
export const placeKinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  island: { zh: '岛屿', en: 'island' },
  land: { zh: '陆地', en: 'land' },
  port: { zh: '港口', en: 'port' },
  riverPort: { zh: '内河港', en: 'river port' },
  fishingPort: { zh: '渔港', en: 'fishing port' },
  borderStation: { zh: '边检站', en: 'border station' },
  liveStreamingBase: { zh: '直播基地', en: 'live-streaming base' },
  lane: { zh: '航道', en: 'lane' },
  route: { zh: '航线', en: 'route' },
  anchorage: { zh: '锚地', en: 'anchorage' },
  bridge: { zh: '桥梁', en: 'bridge' },
  road: { zh: '道路', en: 'road' },
  aquaculture: { zh: '养殖区', en: 'aquaculture' },
  sands: { zh: '沙洲', en: 'shoals' },
  town: { zh: '城镇', en: 'town' },
  peak: { zh: '山峰', en: 'peak' },
  tideStation: { zh: '验潮站', en: 'tide station' },
  windFarm: { zh: '风电场', en: 'wind farm' },
  boosterStation: { zh: '升压站', en: 'booster station' },
  basePoint: { zh: '领海基点', en: 'base point' },
  zone: { zh: '海区', en: 'zone' },
};
