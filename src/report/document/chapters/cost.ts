import { figureCell, figureColumn, textCell, textColumn } from '../cells.ts';
import { counted } from '../names/counted.ts';
import { listed } from '../names/joined.ts';
import { hostNames } from '../names/site-names.ts';
import type { Block, Chapter, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';
import { costOf, isBuilt, plannedCost } from '../site-costs.ts';
import { zonesOfGroup } from '../zone-groups.ts';

/** What is built when, and for how much. */
export function costChapter(facts: ReportFacts): Chapter {
  const { scenario, last } = facts;
  const total = plannedCost(scenario, last.year);
  const blocks: Block[] =
    total.sites === 0
      ? [
          {
            kind: 'text',
            text: {
              zh: `截至 ${last.year} 年末没有需要新建的站点，因而没有新增投资。`,
              en: `No site has to be built up to the end of ${last.year}, so there is no cost.`,
            },
          },
        ]
      : [basis(total.unpriced), phaseTable(facts), phaseChart(facts), hostCosts(facts)];
  return { id: 'cost', title: { zh: '投资与分期', en: 'Cost and phasing' }, blocks };
}

function basis(unpriced: number): Block {
  return {
    kind: 'text',
    ...(unpriced > 0 ? { tone: 'warning' as const } : {}),
    text: {
      zh: `只计站点建设投资，现有站点不计；不含传输管道、租金、电费与运维。${unpriced > 0 ? `有 ${unpriced} 个站点未给出造价，合计未包括它们。` : ''}`,
      en: `Capital cost of sites to be built alone; existing sites, ducts, rent, power and upkeep are not counted. ${unpriced > 0 ? `${counted(unpriced, 'site')} without a price ${unpriced === 1 ? 'is' : 'are'} not in the sums.` : ''}`.trim(),
    },
  };
}

function phaseTable(facts: ReportFacts): ReportTable {
  const { years, scenario, services } = facts;
  const waters = zonesOfGroup(facts, 'waters');
  // zones that planners draw may lie on those of the law, and no area is to count twice
  const ofLaw = waters.filter(
    ({ id }) => facts.project.zones.find((zone) => zone.id === id)?.group === 'law',
  );
  const zones = ofLaw.length > 0 ? ofLaw : waters.slice(0, 1);
  const service =
    facts.project.goals.find(
      ({ target, serviceId }) => 'zoneId' in target && services.some(({ id }) => id === serviceId),
    )?.serviceId ?? services[0]?.id;
  const waterNames = listed(zones.map(({ name }) => name));
  const serviceName = nameIn(facts.project.services, service ?? '');
  return {
    kind: 'table',
    id: 'phases',
    caption: {
      zh: `分期投资；每平方公里按${waterNames.zh}的“${serviceName.zh}”计`,
      en: `Phases; cost per km² is for ${serviceName.en} in ${waterNames.en}`,
    },
    columns: [
      textColumn('year', '年份', 'Year'),
      figureColumn('sites', '当年新建', 'Built that year'),
      figureColumn('cost', '当年投资', 'Cost that year'),
      figureColumn('sum', '累计投资', 'Cost so far'),
      figureColumn('covered', '累计覆盖面积', 'Served so far'),
      figureColumn('each', '每 km² 投资', 'Cost per km²'),
      figureColumn('unpriced', '未定价站点', 'Without a price'),
    ],
    rows: years.map(({ year, zones: results }, i) => {
      const path = `derived/cost/${year}`;
      const after = i === 0 ? Number.NEGATIVE_INFINITY : years[i - 1].year;
      const built = costOf(
        scenario.sites.filter((site) => isBuilt(site) && site.year > after && site.year <= year),
      );
      const soFar = plannedCost(scenario, year);
      const coveredKm2 = results
        .filter(({ id }) => zones.some((zone) => zone.id === id))
        .reduce((sum, zone) => sum + (zone.services[service ?? '']?.coveredKm2 ?? 0), 0);
      return [
        textCell(String(year)),
        figureCell(`${path}/sites`, built.sites, '', 0),
        figureCell(`${path}/kcny`, built.kcny, 'kCNY', 0),
        figureCell(`${path}/sum`, soFar.kcny, 'kCNY', 0),
        figureCell(`${path}/coveredKm2`, coveredKm2, 'km²', 0),
        figureCell(
          `${path}/kcnyPerKm2`,
          coveredKm2 > 0 ? soFar.kcny / coveredKm2 : null,
          'kCNY',
          2,
        ),
        figureCell(`${path}/unpriced`, soFar.unpriced, '', 0),
      ];
    }),
  };
}

function phaseChart({ years, scenario }: ReportFacts): Block {
  return {
    kind: 'barChart',
    id: 'cost-by-year',
    caption: { zh: '当年投资', en: 'Cost of each year' },
    unit: 'kCNY',
    bars: years.map(({ year }, i) => {
      const after = i === 0 ? Number.NEGATIVE_INFINITY : years[i - 1].year;
      const built = scenario.sites.filter(
        (site) => isBuilt(site) && site.year > after && site.year <= year,
      );
      return {
        id: String(year),
        name: { zh: String(year), en: String(year) },
        value: costOf(built).kcny,
      };
    }),
  };
}

function hostCosts({ scenario, last }: ReportFacts): ReportTable {
  const built = scenario.sites.filter((site) => isBuilt(site) && site.year <= last.year);
  const hosts = [...new Set(built.map(({ host }) => host))];
  return {
    kind: 'table',
    id: 'cost-hosts',
    caption: { zh: '按承载物的投资', en: 'Cost by host' },
    columns: [
      textColumn('host', '承载物', 'Host', 2),
      figureColumn('sites', '新建站点', 'Sites built'),
      figureColumn('cost', '投资', 'Cost'),
      figureColumn('each', '平均每站', 'Mean per priced site'),
    ],
    rows: hosts.map((host) => {
      const cost = costOf(built.filter((site) => site.host === host));
      const priced = cost.sites - cost.unpriced;
      const path = `derived/cost/hosts/${host}`;
      return [
        textCell(hostNames[host]),
        figureCell(`${path}/sites`, cost.sites, '', 0),
        figureCell(`${path}/kcny`, cost.kcny, 'kCNY', 0),
        figureCell(`${path}/mean`, priced > 0 ? cost.kcny / priced : null, 'kCNY', 0),
      ];
    }),
  };
}
