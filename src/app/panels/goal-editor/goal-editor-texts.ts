/** What the editor of goals says. */
export const words = {
  title: { zh: '目标', en: 'Goals' },
  list: { zh: '目标列表', en: 'List of goals' },
  target: { zh: '对象', en: 'What for' },
  service: { zh: '业务', en: 'Service' },
  year: { zh: '年末', en: 'End of' },
  share: { zh: '比例 ≥ %', en: 'Share ≥ %' },
  each: { zh: '每个 ≥ %', en: 'Of each ≥ %' },
  eachHint: {
    zh: '填写后按对象计数：达到该比例的对象才计入，例如 95 % 的风机。留空则按总长度、面积或数量计算。',
    en: 'When filled in, assets are counted: one counts once so much of it is served, such as 95 % of its turbines. Empty: the share is of their length, area or number together.',
  },
  satellites: { zh: '计入卫星', en: 'Satellites count' },
  satellitesHint: {
    zh: '勾选后，地面站点或终端旁的卫星终端任一能提供业务即计入；不勾选则仅计地面（含海上）站点。',
    en: 'When ticked, a place counts where either the masts or a satellite terminal beside the terminal gives the service; otherwise the masts alone count.',
  },
  bothShares: {
    zh: '仅地面 {{masts}} %，含卫星 {{both}} %',
    en: 'Terrestrial only {{masts}} %, with satellite {{both}} %',
  },
  state: { zh: '{{year}} 年末', en: 'End of {{year}}' },
  noFigures: { zh: '尚无结果', en: 'no figures' },
  asked: { zh: '当年应达到 {{share}} %', en: '{{share}} % asked for by then' },
  remove: { zh: '删除该目标', en: 'Delete this goal' },
  add: { zh: '新增目标', en: 'Add a goal' },
  preset: { zh: '预设', en: 'Preset' },
  addPreset: { zh: '加入', en: 'Add' },
  addPresetHint: { zh: '将预设目标加入列表', en: 'Add the goals of the preset to the list' },
  replaceByPreset: { zh: '替换全部', en: 'Replace all' },
  replaceHint: {
    zh: '以预设目标替换列表中的全部目标；可撤销',
    en: 'Puts the goals of the preset in place of all in the list; can be undone',
  },
  zones: { zh: '海区', en: 'Zones' },
  law: { zh: '法定海区', en: 'Zones of the law of the sea' },
  distance: { zh: '距岸带', en: 'Distance bands' },
  county: { zh: '沿海县区近海（示意）', en: 'Off the counties (schematic)' },
  own: { zh: '自绘区域', en: 'Drawn zones' },
  fleets: { zh: '船队（按船时）', en: 'Fleets, by their hours' },
  assets: { zh: '对象类别', en: 'Kinds of assets' },
  source: { zh: '依据', en: 'Source' },
  confidence: { zh: '可信度', en: 'Confidence' },
  noSource: { zh: '依据不能为空', en: 'A goal needs a source' },
  none: {
    zh: '尚无目标。可新增，或加入预设。',
    en: 'There are no goals yet: add one, or take a preset.',
  },
  choose: { zh: '选中一个目标以查看依据。', en: 'Choose a goal to see what it stands on.' },
  presetEmpty: {
    zh: '该预设在本项目中没有对应的海区、对象或业务。',
    en: 'The project has none of the zones, assets or services that this preset speaks of.',
  },
  unchanged: { zh: '列表已包含该预设。', en: 'The list holds this preset already.' },
  readOnly: {
    zh: '项目只读，不能修改目标。',
    en: 'The project is read-only: goals cannot be changed.',
  },
} as const;

export const presetNames = {
  basic: { zh: '基本覆盖', en: 'Basic' },
  strict: { zh: '全覆盖（严格）', en: 'Strict' },
  onDemand: { zh: '按需覆盖', en: 'On demand' },
} as const;

export const presetNotes = {
  basic: {
    zh: '“基本实现”的一种解读：内海 ≥ 95 %、领海 ≥ 90 %（船载 CPE）；有居民海岛 100 %，边防站 95 %。',
    en: 'A reading of “basically covered”: internal waters ≥ 95 %, territorial sea ≥ 90 % by vessel CPE; inhabited islands 100 %, border stations 95 %.',
  },
  strict: {
    zh: '“全覆盖”的一种解读：海区 ≥ 99 %（甲板手机，计入卫星），各类对象 99–100 %（仅地面）。',
    en: 'A reading of “full coverage”: zones ≥ 99 % by handset in the open, satellites counted; assets 99 to 100 % by the masts alone.',
  },
  onDemand: {
    zh: '“按需覆盖”：不对海区提要求，只对有人有船之处，即海岛、风电场、港口、航道、船队（计入卫星）等。',
    en: 'Coverage where it is needed: no goal for zones, but for islands, wind farms, ports, lanes, fleets (satellites counted) and the like.',
  },
} as const;

export const warningTexts = {
  twice: {
    zh: '另一个目标要求相同的对象、业务与年份',
    en: 'Another goal asks for the same thing by the same year',
  },
  falling: {
    zh: '较早年份的目标要求更高',
    en: 'A goal for an earlier year asks for more',
  },
  nothing: {
    zh: '项目中没有此类对象，或船队没有航行时间',
    en: 'The project has no such asset, or the fleet no time at sea',
  },
} as const;
