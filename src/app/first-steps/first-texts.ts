/** What the card of the first minutes says. */
export const words = {
  label: { zh: '初次使用', en: 'First steps' },
  plan: {
    zh: '{{sites}} 个站点的演示方案，不代表任何运营商的网络。',
    en: 'A made-up plan of {{sites}} sites; no operator’s network is in it.',
  },
  ownPlan: { zh: '本方案共有 {{sites}} 个站点。', en: 'This plan has {{sites}} sites.' },
  goal: { zh: '到 {{year}} 年末的目标', en: 'Goals by the end of {{year}}' },
  goalRow: { zh: '目标 {{target}} %', en: 'goal {{target}} %' },
  computing: { zh: '计算中 {{percent}} %', en: 'computing {{percent}} %' },
  waiting: { zh: '等待计算', en: 'not computed yet' },
  noGoals: { zh: '本方案没有设定海区目标。', en: 'This plan states no goals for zones.' },
  met: { zh: '达标', en: 'met' },
  short: { zh: '未达标', en: 'short' },
  tryIt: { zh: '试试看', en: 'Try three things' },
  show: { zh: '演示', en: 'Show me' },
  done: { zh: '已完成', en: 'done' },
  drag: {
    zh: '拖动一座铁塔，看覆盖百分比随之变化',
    en: 'Drag a mast and watch the percentages',
  },
  year: { zh: '切换年份，看三年的建设', en: 'Turn the year' },
  find: {
    zh: '按 {{keys}}，输入岛名，如“连岛”',
    en: 'Press {{keys}} and type an island: Lian Dao',
  },
  island: { zh: '连岛', en: 'Lian Dao' },
  dismiss: { zh: '不再显示', en: 'Do not show again' },
  again: {
    zh: '可在快捷键一览（?）中再次打开',
    en: 'The list of keys (?) opens it again',
  },
  moved: { zh: '{{site}} 已东移约 5 km', en: '{{site}} stands 5 km farther east' },
} as const;
