/** What the shares of assets and counties say. */
export const texts = {
  counties: { zh: '沿海县区近海', en: 'Off the counties' },
  countiesNote: {
    zh: '示意：按最近的县区大陆岸线划分内海与领海，不代表任何海域界线。',
    en: 'Schematic: internal waters and territorial sea, parted by the nearest county’s shore. No boundary at sea is meant.',
  },
  outerNote: {
    zh: '示意：24 海里以外止于图幅边界，仅供统计，不表示任何划界。',
    en: 'Schematic: beyond 24 NM ends at the edge of the map, for counting alone. No delimitation is meant.',
  },
  schematic: { zh: '示意', en: 'est.' },
  longestGap: { zh: '最长中断 {{km}}', en: 'longest gap {{km}}' },
  ofWhich: { zh: '：{{name}}', en: ': {{name}}' },
  noGap: { zh: '无中断', en: 'no gap' },
  eachServed: {
    zh: '{{served}}/{{total}} 个达到 ≥ {{each}} %{{of}}',
    en: '{{served}} of {{total}} have ≥ {{each}} %{{of}}',
  },
  turbines: { zh: '，共 {{n}} 台风机', en: ' of their turbines, {{n}} in all' },
  standings: { zh: '{{year}} 年末目标', en: 'Goals at the end of {{year}}' },
} as const;
