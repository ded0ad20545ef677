import type { Goal } from '../../src/planning/goal.ts';

/** National and provincial wording: 内海、领海等海域基本实现 5G 网络覆盖 by the end of 2027. */
const policy =
  'MIIT and 12 departments, 2024-01; Jiangsu 16 departments, 2024-07: sea areas basically covered by 5G by the end of 2027';
const reading = `${policy}; the percentage is this plan's reading`;
const interim = `proposal on the way to 2027: ${policy}`;
const proposal = 'proposal of this plan; no percentage has been published';

/** Shares of a target by year, all for one service. */
interface GoalSeries {
  readonly name: string;
  readonly target: Goal['target'];
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
  assets('windFarm', 'good-cpe', { 2025: 60, 2027: 95 }, proposal),
  assets('lane', 'basic-cpe', { 2025: 80, 2027: 98 }, proposal),
  assets('port', 'best-cpe', { 2025: 95, 2027: 100 }, proposal),
  assets('fishingPort', 'good-handset', { 2027: 100 }, proposal),
  assets('island', 'reach-handset', { 2027: 100 }, `${policy}; inhabited islands 100 %`),
  assets('borderStation', 'best-handset', { 2027: 95 }, `${policy}; border posts 95 %`),
  assets('bridge', 'good-handset', { 2025: 100, 2027: 100 }, proposal),
  assets('road', 'good-handset', { 2025: 90, 2027: 98 }, proposal),
  assets('aquaculture', 'good-handset', { 2025: 60, 2027: 90 }, proposal),
];

/** What the plan is measured against, year by year. */
export const goals: Goal[] = [...zoneSeries, ...assetSeries].flatMap(
  ({ name, target, serviceId, sharePercentByYear, confidence, source }) =>
    Object.entries(sharePercentByYear).map(([year, sharePercent]) => ({
      id: `${name}-${year}`,
      target,
      serviceId,
      year: Number(year),
      sharePercent,
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
