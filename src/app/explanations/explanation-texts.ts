/** What explanations say; values are filled in for `{{name}}`. */
export const words = {
  goalShare: {
    zh: '到该年年末，海区中满足该业务上下行要求的网格面积占海区面积的比例。逐格计算，面积取椭球面真实面积。',
    en: 'Share of the zone’s area whose cells are given this service, both ways, by the end of the year. Judged cell by cell; areas are true ones on the ellipsoid.',
  },
  preview: {
    zh: '带 ≈ 的数值为拖动时在较粗网格上的预估，松手后重算。',
    en: 'With ≈ it is an estimate on a coarser lattice while dragging; it is worked out anew on the drop.',
  },
  satellites: {
    zh: '某处的最优卫星系统在不少于 T 的时间内同时给出业务的上下行速率，即计为含卫星得到服务；须随带所列卫星终端。按约 33 km 图块的中心计算，波束视为处处覆盖；卫星参数多为假设。船内 Wi-Fi 手机与船载终端相同。拖动预览仅计地面。',
    en: 'A place counts with satellite where its best system gives both rates of the service for at least T of the time; one of the satellite terminals below must be on board. Worked out at the middle of tiles of some 33 km, beams taken to cover everywhere; most parameters are assumed. Handsets on a ship’s Wi-Fi have what her terminal has. Previews while dragging count masts alone.',
  },
  expected: {
    zh: '各处面积按其获得该业务的概率加权（计入阴影衰落）后占海区的比例，通常低于按中值判定的比例。',
    en: 'Each place counts by the probability that it has the service, shadowing allowed for. Usually less than the share judged by medians.',
  },
  shortfall: {
    zh: '未获得该业务的面积，按主要限制原因划分；与“限制原因”图层同一规则。',
    en: 'Area without the service, split by what limits it, by the rule of the layer of limiting causes.',
  },
  zoneArea: {
    zh: '海区内所有海上网格在椭球面上的面积之和；陆地不计。',
    en: 'Sum of the zone’s cells at sea, on the ellipsoid; land is left out.',
  },
  assetShare: {
    zh: '该类对象获得业务的比例：航道、航线、桥梁和道路按长度，风电场按达到所要求风机比例的场数，养殖区按面积，其余按所在位置。',
    en: 'Share of these assets that is given the service: of lanes, routes, bridges and roads by length, of wind farms by those with enough of their turbines, aquaculture by area, of others by place.',
  },
  eachAsset: {
    zh: '该目标按对象计数：一个对象的服务比例达到所要求的数值才计入。',
    en: 'This goal counts assets: one counts once so much of it is served.',
  },
  lastEdit: {
    zh: '最近一次编辑在当前年份、当前业务下新增与失去的面积，分开给出，不相互抵消。',
    en: 'Area gained and lost by the last edit, for the year and service shown; told apart, never as a net.',
  },
  threshold: {
    zh: '下行要求的每端口 SS-RSRP 中值，按载波类别；图上的规划限值取在用最低频载波的值。',
    en: 'Median SS-RSRP per port that the downlink needs, by kind of carrier. The limit drawn is that of the lowest carrier in use.',
  },
  location: {
    zh: '上行阴影余量所对应的小区边缘位置比例。',
    en: 'Share of places at the edge of a cell that the uplink’s shadow margin is for.',
  },
  kFactor: {
    zh: '等效地球半径系数：由季节的折射率梯度得出，决定无线电视距。4/3 为标准大气。',
    en: 'Effective earth radius over the true one, from the season’s gradient of refractivity. It sets radio horizons; 4/3 is the standard atmosphere.',
  },
  cellSize: {
    zh: '百分比所用网格的标称边长（墨卡托瓦片，真实边长随纬度略变）。',
    en: 'Nominal side of the cells that percentages are counted in (Mercator tiles; the true side follows the latitude).',
  },
  rasterCell: {
    zh: '当前缩放级别下图层网格的边长；百分比始终使用项目自身的网格，不随缩放变化。',
    en: 'Side of the picture’s cells at this zoom. Percentages always use the project’s own cells, whatever the zoom.',
  },
  runTime: {
    zh: '上次计算从开始到数值完成的时间；未变的瓦片与路径损耗取自缓存。',
    en: 'Time of the last run until its figures were done. Tiles and path losses that have not changed are taken from the cache.',
  },
  terminal: {
    zh: '图层与百分比所针对的终端；天线高度为海面以上。',
    en: 'The terminal that map and percentages speak of. Its antenna’s height is above the sea.',
  },
  inputs: {
    zh: '数值所依据的全部输入的 SHA-256 摘要；摘要相同，则数值逐位相同。',
    en: 'SHA-256 of everything the figures depend on. The same inputs give the same figures to the bit.',
  },
  position: {
    zh: '指针处的 WGS 84 位置，度与分。',
    en: 'WGS 84 position under the pointer, in degrees and minutes.',
  },
  shoreDistance: {
    zh: '到大陆或岛屿岸线的最短距离。岸线取自 OpenStreetMap，非法定海岸线。',
    en: 'Shortest distance to the shore line, which is OpenStreetMap’s, not a legal one.',
  },
  server: {
    zh: '此处 RSRP 最强且可接入的小区，及到它的距离。按 L 可查看该链路的全部预算。',
    en: 'The strongest cell that a terminal here can attach to, and how far it is. L shows the whole budget of the link.',
  },
  tier: {
    zh: '此处终端可获得的最高一级业务；未获得当前业务时给出主要限制原因。',
    en: 'Highest service given to the terminal here; without the current one, what limits it.',
  },
  siteCount: {
    zh: '到该年年末已投用、未停用的站点数。',
    en: 'Sites in service by the end of the year, those that are off left out.',
  },
  limit: {
    zh: '图上实线与斜线的分界。取自当前业务的要求，也可自行调整；只改图面，不改数值。',
    en: 'Where the picture turns from solid to hatched: what the current service asks for, or your own value. It changes the picture, no figure.',
  },
  bound: {
    zh: '本级的下限，可点击修改；不会重新计算。',
    en: 'Lower bound of the class. Press to change it; nothing is computed.',
  },
  horizonRange: {
    zh: '所选站点天线与当前终端之间的无线电视距，由两端高度和 k 得出；它受地球曲率限制，与功率无关。',
    en: 'Radio horizon between the selected site’s antenna and the terminal, from both heights and k. Limited by curvature, not by power.',
  },
  eirp: {
    zh: 'EIRP = 全部通道功率 + 天线峰值增益 − 馈线损耗，主瓣方向。',
    en: 'EIRP = power of all paths + peak gain of the antenna − feeder loss, on the axis.',
  },
  layer: {
    rsrp: {
      zh: '最强可接入小区每端口的 SS-RSRP 中值：发射功率按资源元素折算，加天线增益，减时间百分比 T 下的路径损耗。',
      en: 'Median SS-RSRP per port of the strongest cell one can attach to: power per resource element plus antenna gain minus the path loss for T % of the time.',
    },
    sinr: {
      zh: 'SS-RSRP 与噪声加全部同频小区干扰之比；干扰按其时间百分比 T 下的波导增强计。',
      en: 'SS-RSRP over noise and all cells of the channel together, these as ducts lift them for their own share of time.',
    },
    downlink: {
      zh: '小区内仅此终端时的下行速率：SINR 经 CQI 表、层数、带宽与时隙配比折算。',
      en: 'Downlink rate of one terminal alone in its cell: SINR through the CQI table, layers, width and share of slots.',
    },
    uplink: {
      zh: '小区内仅此终端时的上行速率：功率控制后选取最合适的资源块数。',
      en: 'Uplink rate of one terminal alone in its cell, with power control and the number of resource blocks that serves best.',
    },
    server: { zh: '各处由哪个小区服务。', en: 'Which cell serves each place.' },
    servers: {
      zh: '此处可接入且高于最低业务门限的小区数。',
      en: 'Cells in attach range and above the lowest service’s threshold here.',
    },
    cause: {
      zh: '当前业务不能提供的主要原因。',
      en: 'What keeps the current service away.',
    },
    service: { zh: '此处可获得的最高业务。', en: 'Highest service given here.' },
    probability: {
      zh: '此处获得当前业务的概率：阴影衰落按对数正态分布，上下行均须满足。',
      en: 'Probability that a place here has the current service: log-normal shadowing, both directions needed.',
    },
    noiseRise: {
      zh: '服务小区上行噪声因方案内其他终端抬升的量；越小越好。',
      en: 'Rise of the server’s uplink noise by the terminals of the other cells. Less is better.',
    },
  },
  profileDistance: {
    zh: '两端之间的大地线长度（WGS 84）。',
    en: 'Length of the geodesic between both ends (WGS 84).',
  },
  clearance: {
    zh: '射线与地面或海面之间的最小余隙，以第一菲涅耳区半径为单位；低于 0.6 即有绕射损耗。',
    en: 'Least distance between ray and ground or sea, in radii of the first Fresnel zone; below 0.6 there is diffraction loss.',
  },
  pathLoss: {
    zh: '所选模型在时间百分比 T 下不被超过的基本传输损耗。',
    en: 'Basic transmission loss by the model, not exceeded for T % of the time.',
  },
  margin: {
    zh: '收到的电平减去业务所需电平。',
    en: 'What is received minus what the service needs.',
  },
  earthBulge: {
    zh: '路径中部因地球曲率高出两端连线的高度，按 k 计。',
    en: 'How far the earth rises above the straight line between the ends, by k.',
  },
  serviceRates: {
    zh: '该业务在小区边缘要求的下行与上行速率。',
    en: 'Rates that the service asks for, down and up.',
  },
} as const;

/** Names of what figures stand on. */
export const rowNames = {
  covered: { zh: '已覆盖', en: 'Covered' },
  ofArea: { zh: '海区面积', en: 'Area of the zone' },
  expected: { zh: '期望面积', en: 'Expected area' },
  missing: { zh: '未覆盖', en: 'Not covered' },
  goal: { zh: '目标', en: 'Goal' },
  goalSource: { zh: '目标出处', en: 'Goal from' },
  longestGap: { zh: '最长中断', en: 'Longest gap' },
  eachAsset: { zh: '每个对象', en: 'Of each' },
  standing: { zh: '状态', en: 'Status' },
  askedFor: { zh: '当年应达到', en: 'Asked for by then' },
  delta: { zh: '最近一次编辑', en: 'Last edit' },
  points: { zh: '个百分点', en: 'percentage points' },
  service: { zh: '业务', en: 'Service' },
  rates: { zh: '速率 ↓ ↑', en: 'Rates ↓ ↑' },
  rsrp: { zh: 'RSRP 门限', en: 'RSRP needed' },
  sinr: { zh: 'SINR 门限', en: 'SINR needed' },
  terminal: { zh: '终端', en: 'Terminal' },
  height: { zh: '天线高度', en: 'Antenna height' },
  time: { zh: '时间 T', en: 'Time T' },
  interferenceTime: { zh: '干扰时间 T', en: 'Interference T' },
  location: { zh: '位置', en: 'Locations' },
  model: { zh: '传播模型', en: 'Model' },
  cells: { zh: '网格', en: 'Cells' },
  inputs: { zh: '输入摘要', en: 'Inputs' },
  engine: { zh: '引擎', en: 'Engine' },
  confidence: { zh: '可信度', en: 'Confidence' },
  source: { zh: '出处', en: 'Source' },
  fans: { zh: '路径损耗扇面', en: 'Path-loss fans' },
  year: { zh: '年份', en: 'Year' },
  gained: { zh: '新增', en: 'Gained' },
  lost: { zh: '失去', en: 'Lost' },
  edit: { zh: '编辑', en: 'Edit' },
  kinds: { zh: '对象数', en: 'Assets' },
  power: { zh: '功率（全部通道）', en: 'Power, all paths' },
  gain: { zh: '天线增益', en: 'Antenna gain' },
  loss: { zh: '馈线损耗', en: 'Feeder loss' },
  server: { zh: '服务小区', en: 'Server' },
  distance: { zh: '距离', en: 'Distance' },
  begun: { zh: '当年新投用', en: 'Begin in that year' },
  off: { zh: '已停用', en: 'Off' },
  asked: { zh: '业务要求', en: 'Service asks' },
  drawn: { zh: '图上限值', en: 'Limit drawn' },
  terrain: { zh: '地形', en: 'Ground' },
  season: { zh: 'k', en: 'k' },
} as const;

/** What the ground is. */
export const reliefs = {
  'illustrative-hills': { zh: '示意山体与平原', en: 'illustrative hills and plain' },
  imported: { zh: '导入的高程', en: 'imported elevations' },
} as const;

export const confidences = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
} as const;
