import { type LimitingCause, limitingCauses } from '../../coverage/tile-layers.ts';
import type { Name } from '../../network/name.ts';
import type { ZoneResult, ZoneService } from '../../planning/simulation-result.ts';
import { causeNames } from '../legend/cause-colours.ts';
import { figureCell, figureColumn, shareCell, textCell, textColumn } from './cells.ts';
import type { Cell, ReportTable } from './report-document.ts';
import { nameIn, type ReportFacts } from './report-facts.ts';

const causes = limitingCauses.filter(
  (cause): cause is Exclude<LimitingCause, 'none'> => cause !== 'none',
);

/** Shares of zones by service at the end of every year. */
export function coverageTable(
  facts: ReportFacts,
  zones: readonly ZoneResult[],
  id: string,
  caption: Name,
): ReportTable {
  const { years, last } = facts;
  const withSatellite = last.satellites !== undefined;
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      textColumn('zone', '海域', 'Zone', 1.6),
      figureColumn('area', '面积', 'Area', 1.1),
      textColumn('service', '业务', 'Service', 2),
      ...years.map(({ year }) => ({
        ...figureColumn(`y${year}`, `${year} 年末`, `End of ${year}`, 1.1),
        ...(year === last.year ? { bars: true as const } : {}),
      })),
      figureColumn('covered', `${last.year} 年末面积`, `Served ${last.year}`, 1.1),
      figureColumn('expected', '期望比例', 'Expected', 1),
      ...(withSatellite ? [figureColumn('withSatellite', '含卫星', 'With satellite', 1)] : []),
    ],
    rows: rowsOf(facts, zones, (zone, service, path) => [
      textCell(zone.name),
      figureCell(`${facts.yearPath(last.year)}/zones/${zone.id}/areaKm2`, zone.areaKm2, 'km²', 0),
      textCell(nameIn(facts.project.services, service.id)),
      ...years.map(({ year, zones: of }) =>
        shareCell(
          `${facts.yearPath(year)}/zones/${zone.id}/services/${service.id}/percent`,
          of.find((each) => each.id === zone.id)?.services[service.id]?.percent,
          targetOf(facts, zone.id, service.id, year, false),
        ),
      ),
      figureCell(`${path}/coveredKm2`, service.coveredKm2, 'km²', 0),
      shareCell(`${path}/expectedPercent`, service.expectedPercent),
      ...(withSatellite
        ? [
            shareCell(
              `${path}/withSatellite/percent`,
              service.withSatellite?.percent,
              targetOf(facts, zone.id, service.id, last.year, true),
            ),
          ]
        : []),
    ]),
  };
}

/** What keeps services away at the end of the last year. */
export function causeTable(
  facts: ReportFacts,
  zones: readonly ZoneResult[],
  id: string,
): ReportTable {
  const { year } = facts.last;
  return {
    kind: 'table',
    id,
    caption: {
      zh: `${year} 年末未得到服务的面积，按原因`,
      en: `Area without service at the end of ${year}, by cause`,
    },
    columns: [
      textColumn('zone', '海域', 'Zone', 1.6),
      textColumn('service', '业务', 'Service', 2),
      figureColumn('unserved', '合计', 'Total'),
      ...causes.map((cause) =>
        figureColumn(cause, causeNames[cause].zh, causeNames[cause].en, 1.1),
      ),
    ],
    rows: rowsOf(facts, zones, (zone, service, path) => [
      textCell(zone.name),
      textCell(nameIn(facts.project.services, service.id)),
      figureCell(
        `derived/zones/${zone.id}/${service.id}/unservedKm2`,
        zone.areaKm2 - service.coveredKm2,
        'km²',
        0,
      ),
      ...causes.map((cause) =>
        figureCell(`${path}/limitedKm2/${cause}`, service.limitedKm2[cause], 'km²', 0),
      ),
    ]),
  };
}

/** What terminals receive over zones at the end of the last year: weak, middle and strong places. */
export function signalTable(
  facts: ReportFacts,
  zones: readonly ZoneResult[],
  id: string,
): ReportTable {
  const { year } = facts.last;
  return {
    kind: 'table',
    id,
    caption: {
      zh: `${year} 年末信号与速率：5 %、50 %、95 % 的面积低于所列值`,
      en: `Signal and rates at the end of ${year}: values that 5, 50 and 95 % of the area lie below`,
    },
    columns: [
      textColumn('zone', '海域', 'Zone', 1.6),
      textColumn('terminal', '终端', 'Terminal', 1.4),
      figureColumn('rsrp5', 'RSRP 5 %', 'RSRP 5 %'),
      figureColumn('rsrp50', 'RSRP 50 %', 'RSRP 50 %'),
      figureColumn('rsrp95', 'RSRP 95 %', 'RSRP 95 %'),
      figureColumn('sinr50', 'SINR 50 %', 'SINR 50 %'),
      figureColumn('downlink50', '下行 50 %', 'Downlink 50 %'),
      figureColumn('uplink50', '上行 50 %', 'Uplink 50 %'),
      figureColumn('servers', '平均服务小区数', 'Mean servers'),
    ],
    rows: zones.flatMap((zone) =>
      facts.project.terminals.flatMap(({ id: terminalId }): Cell[][] => {
        const layers = zone.layers[terminalId];
        if (!layers) return [];
        const path = `${facts.yearPath(year)}/zones/${zone.id}/layers/${terminalId}`;
        return [
          [
            textCell(zone.name),
            textCell(nameIn(facts.project.terminals, terminalId)),
            figureCell(`${path}/rsrpDbm/p5`, layers.rsrpDbm.p5, 'dBm', 1),
            figureCell(`${path}/rsrpDbm/p50`, layers.rsrpDbm.p50, 'dBm', 1),
            figureCell(`${path}/rsrpDbm/p95`, layers.rsrpDbm.p95, 'dBm', 1),
            figureCell(`${path}/sinrDb/p50`, layers.sinrDb.p50, 'dB', 1),
            figureCell(`${path}/downlinkMbps/p50`, layers.downlinkMbps.p50, 'Mbps', 1),
            figureCell(`${path}/uplinkMbps/p50`, layers.uplinkMbps.p50, 'Mbps', 2),
            figureCell(`${path}/servers/mean`, layers.servers.mean, '', 1),
          ],
        ];
      }),
    ),
  };
}

type ServiceRow = ZoneService & { readonly id: string };

function rowsOf(
  facts: ReportFacts,
  zones: readonly ZoneResult[],
  cells: (zone: ZoneResult, service: ServiceRow, path: string) => Cell[],
): Cell[][] {
  return zones.flatMap((zone) =>
    facts.services.flatMap(({ id }) => {
      const service = zone.services[id];
      if (!service) return [];
      const path = `${facts.yearPath(facts.last.year)}/zones/${zone.id}/services/${id}`;
      return [cells(zone, { ...service, id }, path)];
    }),
  );
}

/** The goal's target, and whether it is met, where a goal asks for just this share. */
function targetOf(
  { project }: ReportFacts,
  zoneId: string,
  serviceId: string,
  year: number,
  withSatellite: boolean,
): { readonly targetPercent?: number } {
  const goal = project.goals.find(
    ({ target, ...of }) =>
      'zoneId' in target &&
      target.zoneId === zoneId &&
      of.serviceId === serviceId &&
      (of.withSatellite ?? false) === withSatellite &&
      of.year === year,
  );
  return goal ? { targetPercent: goal.sharePercent } : {};
}
