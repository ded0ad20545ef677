import type { Site } from '../../../network/site.ts';
import { figureCell, figureColumn, textCell, textColumn } from '../cells.ts';
import { counted } from '../names/counted.ts';
import { joined } from '../names/joined.ts';
import { backhaulNames, hostNames, siteStatusNames } from '../names/site-names.ts';
import { placeText } from '../place-text.ts';
import type { Block, Cell, Chapter, ReportTable } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';

/** Rows that paper shows; the annex has all. */
const shownSites = 40;

/** Every site of the scenario by the year it comes into service. */
export function sitesChapter(facts: ReportFacts): Chapter {
  const { sites } = facts.scenario;
  const blocks: Block[] =
    sites.length === 0
      ? [
          {
            kind: 'text',
            tone: 'warning',
            text: { zh: '本方案没有站点。', en: 'This scenario has no sites.' },
          },
        ]
      : [...backhaulNote(sites), hostTable(facts), siteTable(facts)];
  return { id: 'sites', title: { zh: '分年站点', en: 'Sites by year' }, blocks };
}

/** Sites that hang on one link through the air are worth a warning. */
function backhaulNote(sites: readonly Site[]): Block[] {
  const lone = sites.filter(
    ({ backhaul, disabled }) => !disabled && (backhaul === 'microwave' || backhaul === 'satellite'),
  );
  if (lone.length === 0) return [];
  return [
    {
      kind: 'text',
      tone: 'warning',
      text: {
        zh: `${lone.length} 个站点依靠单一的微波或卫星回传，链路中断即退服；回传的容量与备份不在本报告之内。`,
        en: `${counted(lone.length, 'site')} with a single microwave or satellite link for backhaul, and out of service when it fails; capacity and protection of backhaul are not part of this report.`,
      },
    },
  ];
}

/** Numbers of sites by host and year. */
function hostTable({ scenario, years }: ReportFacts): ReportTable {
  const on = scenario.sites.filter(({ disabled }) => !disabled);
  const hosts = [...new Set(on.map(({ host }) => host))];
  const count = (sites: readonly Site[], year: number) =>
    sites.filter((site) => site.year <= year).length;
  return {
    kind: 'table',
    id: 'site-hosts',
    caption: { zh: '投入使用的站点，按承载物', en: 'Sites in service, by host' },
    columns: [
      textColumn('host', '承载物', 'Host', 2),
      ...years.map(({ year }) => figureColumn(`y${year}`, `${year} 年末`, `End of ${year}`)),
    ],
    rows: hosts.map((host) => [
      textCell(hostNames[host]),
      ...years.map(({ year }) =>
        figureCell(
          `derived/sites/${host}/${year}`,
          count(
            on.filter((site) => site.host === host),
            year,
          ),
          '',
          0,
        ),
      ),
    ]),
  };
}

function siteTable(facts: ReportFacts): ReportTable {
  const { scenario, project, scenarioPath } = facts;
  const sites = [...scenario.sites].sort((a, b) => a.year - b.year);
  return {
    kind: 'table',
    id: 'sites',
    caption: { zh: '站点清单', en: 'List of sites' },
    shownRows: shownSites,
    columns: [
      textColumn('year', '年末', 'From', 0.6),
      textColumn('site', '站点', 'Site', 2.2),
      textColumn('host', '承载物', 'Host', 1.1),
      textColumn('status', '状态', 'Status', 0.9),
      textColumn('place', '位置', 'Position', 2),
      figureColumn('height', '天线高（海拔）', 'Height AMSL', 1),
      figureColumn('sectors', '扇区', 'Sectors', 0.7),
      textColumn('carriers', '频段', 'Bands', 1.3),
      textColumn('backhaul', '回传', 'Backhaul', 1.1),
      textColumn('owner', '业主', 'Owner', 1),
      figureColumn('cost', '造价', 'Cost', 1),
      textColumn('id', '编号', 'Id', 1.8),
    ],
    rows: sites.map((site): Cell[] => {
      const path = `${scenarioPath}/sites/${site.id}`;
      const sectors = scenario.sectors.filter(({ siteId }) => siteId === site.id);
      const carriers = [...new Set(sectors.flatMap(({ carrierIds }) => carrierIds))];
      return [
        textCell(String(site.year)),
        textCell(
          site.disabled ? joined([site.name, { zh: '已关闭', en: 'switched off' }]) : site.name,
        ),
        textCell(hostNames[site.host]),
        textCell(siteStatusNames[site.status]),
        textCell(placeText(site.longitudeDeg, site.latitudeDeg)),
        figureCell(`${path}/antennaHeightAmslM`, site.antennaHeightAmslM, 'm', 1),
        figureCell(`derived/sites/${site.id}/sectors`, sectors.length, '', 0),
        textCell(bandsOf(carriers, project)),
        textCell(backhaulNames[site.backhaul]),
        textCell(site.owner ?? '—'),
        figureCell(`${path}/capexKcny`, site.capexKcny, 'kCNY', 0),
        textCell(site.id),
      ];
    }),
  };
}

/** The bands of some carriers, each once, such as `n28, n1`. */
function bandsOf(ids: readonly string[], { carriers }: ReportFacts['project']): string {
  const bands = ids.map((id) => carriers.find((carrier) => carrier.id === id)?.nrBand ?? id);
  return [...new Set(bands)].join(', ');
}
