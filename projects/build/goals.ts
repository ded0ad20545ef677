import type { Goal, GoalTarget } from '../../src/planning/goal.ts';

/** National and provincial wording: 内海、领海等海域基本实现 5G 网络覆盖 by the end of 2027. */
const policy =
  'MIIT and 12 departments, 2024-01; Jiangsu 16 departments, 2024-07: sea areas basically covered by 5G by the end of 2027';
const reading = `${policy}; the percentage is this plan's reading`;
const interim = `proposal on the way to 2027: ${policy}`;
const inhabitedIslands = `${policy}; inhabited islands 100 %. The province counts 4; this plan knows 2 of them`;
const uninhabitedIslands = `${policy}; uninhabited islands on demand: the percentage is this plan's`;
const proposal = 'proposal of this plan; no percentage has been published';

/** Shares of a target by year, all for one service. */
interface GoalSeries {
  readonly name: string;
  readonly target: GoalTarget;
  readonly eachPercent?: number;
  readonly serviceId: string;
  readonly sharePercentByYear: Readonly<Record<number, number>>;
  readonly confidence: Goal['confidence'];
  readonly source: string;
}

const zoneSeries: GoalSeries[] = [
  zone('internal-waters', 'reach-cpe', { 2025: 80, 2026: 90, 2027: 95 }, reading),
  zone('territorial-sea', 'reach-cpe', { 2025: 30, 2026: 60, 2027: 90 }, reading),
  zone('band-0-20', 'good-handset', { 2025: 90, 2026: 94, 2027: 98 }, proposal),
  zone('band-20-40', 'basic-handset', { 2025: 80, 2026: 88, 2027: 95 }, proposal),
  zone('band-40-100', 'reach-cpe', { 2025: 60, 2026: 75, 2027: 90 }, proposal),
];

const assetSeries: GoalSeries[] = [
  {
    ...assets('windFarm', 'good-cpe', { 2025: 60, 2027: 95 }, proposal),
    eachPercent: 95,
  },
  assets('lane', 'basic-cpe', { 2025: 80, 2027: 98 }, proposal),
  assets('port', 'best-cpe', { 2025: 95, 2027: 100 }, proposal),
  assets('fishingPort', 'good-handset', { 2027: 100 }, proposal),
  {
    ...assets('island', 'good-handset', { 2027: 100 }, inhabitedIslands),
    name: 'inhabitedIsland',
    target: { assetKind: 'island', inhabited: true },
    confidence: 'medium',
  },
  {
    ...assets('island', 'reach-handset', { 2027: 90 }, uninhabitedIslands),
    name: 'uninhabitedIsland',
    target: { assetKind: 'island', inhabited: false },
  },
  assets('borderStation', 'best-handset', { 2027: 95 }, `${policy}; border posts 95 %`),
  assets('liveStreamingBase', 'best-handset', { 2027: 100 }, proposal),
  assets('bridge', 'good-handset', { 2025: 100, 2027: 100 }, proposal),
  assets('road', 'good-handset', { 2025: 90, 2027: 98 }, proposal),
  assets('aquaculture', 'good-handset', { 2025: 60, 2027: 90 }, proposal),
];

/** What the plan is measured against, year by year. */
export const goals: Goal[] = [...zoneSeries, ...assetSeries].flatMap(
  ({ name, target, eachPercent, serviceId, sharePercentByYear, confidence, source }) =>
    Object.entries(sharePercentByYear).map(([year, sharePercent]) => ({
      id: `${name}-${year}`,
      target,
      serviceId,
      year: Number(year),
      sharePercent,
      ...(eachPercent === undefined ? {} : { eachPercent }),
      confidence,
      source: source === reading && year !== '2027' ? interim : source,
    })),
);

function zone(
  zoneId: string,
  serviceId: string,
  sharePercentByYear: GoalSeries['sharePercentByYear'],
  source: string,
): GoalSeries {
  return {
    name: zoneId,
    target: { zoneId },
    serviceId,
    sharePercentByYear,
    confidence: 'low',
    source,
  };
}

function assets(
  assetKind: Extract<Goal['target'], { assetKind: string }>['assetKind'],
  serviceId: string,
  sharePercentByYear: GoalSeries['sharePercentByYear'],
  source: string,
): GoalSeries {
  return {
    name: assetKind,
    target: { assetKind },
    serviceId,
    sharePercentByYear,
    confidence: 'low',
    source,
  };
}
