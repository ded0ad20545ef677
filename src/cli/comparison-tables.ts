import type { Side } from '../compute/simulate-sides.ts';
import type { ComparedZone, Comparison } from '../planning/comparison/comparison.ts';
import { shownShare } from '../planning/shown-share.ts';
import { plainTable } from './plain-table.ts';

/** A comparison for a terminal: what differs between the sides first, in red where colours are shown. */
export function comparisonTables(
  comparison: Comparison,
  sides: readonly Side[],
  inColour: boolean,
): string {
  const { notes } = comparison;
  const isMadeUp = sides.some(({ project }) => project.illustrative);
  const parts = [
    [
      ...comparison.sides.map(
        ({ project, scenario, scenarioId, inputsHash }, side) =>
          `${letter(side)}  ${scenario.en} (${scenarioId}) · ${project.en} · inputs ${inputsHash.slice(0, 12)}`,
      ),
      ...(isMadeUp ? ['illustrative: sites and figures are made up'] : []),
    ].join('\n'),
    assumptionText(comparison, inColour),
    notes.map(({ en }) => `note: ${en}`).join('\n'),
    goalTable(comparison),
    zoneTable(comparison, sides),
    assetTable(comparison),
    costTable(comparison),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function assumptionText({ assumptions, sides }: Comparison, inColour: boolean): string {
  if (assumptions.length === 0) return 'assumptions: the same on all sides';
  const table = plainTable(
    ['differs', ...sides.map((_, side) => letter(side))],
    sides.map(() => 'left'),
  );
  for (const { name, values } of assumptions) table.push([name.en, ...values.map(({ en }) => en)]);
  const text = `assumptions differ: figures below do not stand on the same ground\n${table.toString()}`;
  return inColour ? `\u001b[31m${text}\u001b[39m` : text;
}

/** Shares asked for; the best of a row is marked by a star. */
function goalTable({ goals, sides }: Comparison): string {
  if (goals.length === 0) return '';
  const tellsBoth = goals.some(({ withSatellitePercent }) => withSatellitePercent);
  const head = [
    ...['goal', 'service', 'year', 'target %', ...sides.map((_, side) => letter(side))],
    ...(tellsBoth ? sides.map((_, side) => `${letter(side)} with\nsatellite`) : []),
  ];
  const table = plainTable(head, ['left', 'left']);
  for (const goal of goals) {
    const { name, serviceId, year, targetPercent, actualPercent, met, best } = goal;
    const shares = actualPercent.map((percent, side) => {
      const mark = met[side] === null ? '' : met[side] ? ' met' : ' missed';
      const share = percent === null ? '–' : shownShare(percent, targetPercent).toFixed(1);
      return `${best.includes(side) ? '* ' : ''}${share}${mark}`;
    });
    const both = tellsBoth ? sides.map((_, side) => bothText(goal, side, targetPercent)) : [];
    table.push([name.en, serviceId, String(year), targetPercent.toFixed(1), ...shares, ...both]);
  }
  return `${table.toString()}\n* best of the row`;
}

/** Zones at the end of the last year, in the services that goals name. */
function zoneTable(comparison: Comparison, sides: readonly Side[]): string {
  const { zones } = comparison;
  const lastYear = Math.max(...zones.map(({ year }) => year));
  const named = new Set(
    sides.flatMap(({ project }) => project.goals.map(({ serviceId }) => serviceId)),
  );
  const shown = zones.filter(
    ({ year, serviceId }) => year === lastYear && (named.size === 0 || named.has(serviceId)),
  );
  if (shown.length === 0) return '';
  const others = comparison.sides.flatMap((_, side) => (side === 0 ? [] : [letter(side)]));
  const tellsBoth = shown.some(({ withSatellitePercent }) => withSatellitePercent);
  const head = [
    ...[`zone ${lastYear}`, 'km²', 'service'],
    ...comparison.sides.map((_, side) => `${letter(side)} %`),
    ...(tellsBoth ? comparison.sides.map((_, side) => `${letter(side)} with\nsatellite %`) : []),
    ...others.flatMap((side) => [`${side} gained km²`, `${side} lost km²`]),
  ];
  const table = plainTable(head, ['left', 'right', 'left']);
  for (const zone of shown) {
    table.push([
      ...[zone.name.en, zone.areaKm2.toFixed(0), zone.serviceId],
      ...zone.percent.map((percent, side) => percentText(zone, percent, side)),
      ...(tellsBoth ? zone.percent.map((_, side) => bothText(zone, side)) : []),
      ...others.flatMap((_, index) => [
        areaText(zone.gainedKm2[index + 1]),
        areaText(zone.lostKm2[index + 1]),
      ]),
    ]);
  }
  return table.toString();
}

function percentText({ best }: ComparedZone, percent: number | null, side: number): string {
  const share = percent === null ? '–' : shownShare(percent).toFixed(1);
  return `${best.includes(side) ? '* ' : ''}${share}`;
}

/** A share with satellites; a dash where a side has none. */
function bothText(
  { withSatellitePercent }: Pick<ComparedZone, 'withSatellitePercent'>,
  side: number,
  target?: number,
): string {
  const percent = withSatellitePercent?.[side] ?? null;
  return percent === null ? '–' : shownShare(percent, target).toFixed(1);
}

function areaText(km2: number | null): string {
  return km2 === null ? '–' : km2.toFixed(0);
}

/** Assets gained and lost by the end of the last year that has any. */
function assetTable({ assets, sides }: Comparison): string {
  if (assets.length === 0) return 'assets: the same ones are served on all sides';
  const lastYear = Math.max(...assets.map(({ year }) => year));
  const head = [`asset ${lastYear}`, 'kind', 'service', ...sides.map((_, i) => `${letter(i)} %`)];
  const table = plainTable([...head, ''], ['left', 'left', 'left']);
  for (const { name, kind, serviceId, year, percent, change } of assets) {
    if (year !== lastYear) continue;
    const shares = percent.map((share) => (share === null ? '–' : shownShare(share).toFixed(1)));
    const changes = change.flatMap((each, side) =>
      each === 'gained' || each === 'lost' ? [`${each} by ${letter(side)}`] : [],
    );
    table.push([name.en, kind, serviceId, ...shares, changes.join(', ')]);
  }
  return table.toString();
}

function costTable({ costs, sides }: Comparison): string {
  const letters = sides.map((_, side) => letter(side));
  const head = [
    ...['cost by', 'service'],
    ...letters.map((side) => `${side} 10³ CNY`),
    ...letters.slice(1).map((side) => `${side} 10³ CNY per new km²`),
  ];
  const table = plainTable(head, ['left', 'left']);
  for (const { year, serviceId, capexKcny, unpricedSites, kcnyPerNewKm2 } of costs) {
    const sums = capexKcny.map((sum, side) =>
      unpricedSites[side] > 0
        ? `${sum.toFixed(0)} + ${unpricedSites[side]} unpriced`
        : sum.toFixed(0),
    );
    const perKm2 = kcnyPerNewKm2.slice(1).map((cost) => (cost === null ? '–' : cost.toFixed(2)));
    table.push([String(year), serviceId, ...sums, ...perKm2]);
  }
  return table.toString();
}

/** How a side is called in tables and notes. */
function letter(side: number): string {
  return String.fromCharCode(65 + (side % 26));
}
