import type { LimitingCause } from '../../../coverage/tile-layers.ts';
import { causeNames } from '../../legend/cause-colours.ts';
import { figureCell, figureColumn, textCell, textColumn } from '../cells.ts';
import { both } from '../names/both.ts';
import { placeText } from '../place-text.ts';
import type { Block, Chapter } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';

/** The largest holes, where they lie and what makes them. */
export function weakAreasChapter(facts: ReportFacts): Chapter {
  const { pack, project } = facts;
  const title = { zh: '最薄弱区域', en: 'Weakest areas' };
  if (pack.weakAreas.length === 0) {
    const text = {
      zh: '有目标的海域中没有连片的未覆盖区域。',
      en: 'The zones with goals have no connected area without their service.',
    };
    return { id: 'weak-areas', title, blocks: [{ kind: 'text', tone: 'good', text }] };
  }
  const table: Block = {
    kind: 'table',
    id: 'weak-areas',
    caption: {
      zh: '连片未得到服务的海域，从大到小',
      en: 'Connected areas without the service, the largest first',
    },
    columns: [
      textColumn('near', '最近处', 'Nearest place', 1.8),
      figureColumn('off', '相距', 'Off', 0.7),
      textColumn('zone', '海域', 'Zone', 1.2),
      textColumn('service', '业务', 'Service', 1.8),
      textColumn('year', '年末', 'End of', 0.7),
      figureColumn('area', '面积', 'Area', 0.9),
      figureColumn('shore', '离岸', 'From shore', 0.9),
      textColumn('place', '中心', 'Middle', 1.8),
      textColumn('cause', '主要原因', 'Main cause', 1.3),
    ],
    rows: pack.weakAreas.map((area) => {
      const path = `weakAreas/${area.id}`;
      return [
        area.near ? textCell(area.near) : textCell('—'),
        figureCell(`${path}/nearKm`, area.nearKm, 'km', 0),
        textCell(nameIn(project.zones, area.zoneId)),
        textCell(nameIn(project.services, area.serviceId)),
        textCell(String(area.year)),
        figureCell(`${path}/areaKm2`, area.areaKm2, 'km²', 0),
        figureCell(`${path}/shoreDistanceKm`, area.shoreDistanceKm, 'km', 0),
        textCell(placeText(area.longitudeDeg, area.latitudeDeg)),
        textCell(causeNames[area.cause as LimitingCause] ?? both(area.cause)),
      ];
    }),
  };
  return { id: 'weak-areas', title, blocks: [table] };
}
