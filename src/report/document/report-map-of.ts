import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import { mapClasses } from '../chart-map/map-classes.ts';
import { unpackCells } from '../pack/map-cells.ts';
import type { PackedMap } from '../pack/report-pack.ts';
import { windowLatitude, windowLongitude } from '../picture/cell-window.ts';
import { plainNumber } from './figure-text.ts';
import { mapSites } from './map-sites.ts';
import { both } from './names/both.ts';
import { nameIn, type ReportFacts } from './report-facts.ts';
import type { ReportMap } from './report-map.ts';

/** A packed map with everything that has to be read beside it. */
export function reportMapOf(packed: PackedMap, facts: ReportFacts): ReportMap {
  const { project, pack } = facts;
  const { window } = packed;
  return {
    id: packed.id,
    caption: captionOf(packed, project),
    basis: basisOf(packed, facts),
    window,
    classes: cellsOf(packed),
    legend: mapClasses(packed.layer),
    sites: mapSites(packed, pack),
    bounds: {
      west: windowLongitude(window, 0),
      east: windowLongitude(window, window.columns),
      north: windowLatitude(window, 0),
      south: windowLatitude(window, window.rows),
    },
    date: pack.request.date,
  };
}

/** @throws when the map's data are not those of its window */
function cellsOf(packed: PackedMap): Uint8Array {
  const cells = unpackCells(packed);
  if (!cells)
    throw new Error(`report pack: maps/${packed.id}: its data are not those of its window`);
  return cells;
}

const layerNames: Readonly<Record<PackedMap['layer'], Name>> = {
  service: { zh: '业务等级', en: 'Service tier' },
  rsrp: { zh: '信号强度 RSRP', en: 'Signal strength, RSRP' },
  cause: { zh: '未达标原因', en: 'Limiting cause' },
  rsrpDifference: { zh: 'RSRP 差值', en: 'Difference of RSRP' },
  serviceChange: { zh: '业务得失', en: 'Service gained and lost' },
};

function captionOf(packed: PackedMap, project: Project): Name {
  const layer = layerNames[packed.layer];
  const scenario = nameIn(project.scenarios, packed.scenarioId);
  const terminal = nameIn(project.terminals, packed.terminalId);
  const of =
    packed.serviceId === null || packed.layer === 'service'
      ? terminal
      : nameIn(project.services, packed.serviceId);
  const against = packed.againstId === null ? null : againstName(packed.againstId, project);
  return {
    zh: `${layer.zh} · ${of.zh} · ${packed.year} 年末 · ${scenario.zh}${against ? ` 减 ${against.zh}` : ''}`,
    en: `${layer.en} · ${of.en} · end of ${packed.year} · ${scenario.en}${against ? ` minus ${against.en}` : ''}`,
  };
}

function againstName(id: string, project: Project): Name {
  return id === 'previous'
    ? { zh: '上一版', en: 'previous version' }
    : nameIn(project.scenarios, id);
}

function basisOf(packed: PackedMap, { project, pack, result }: ReportFacts): ReportMap['basis'] {
  const { model } = pack.results.find(({ scenario }) => scenario === packed.scenarioId) ?? result;
  const terminal = project.terminals.find(({ id }) => id === packed.terminalId);
  const heightM = terminal ? `，${plainNumber(terminal.heightM)} m` : '';
  const name = terminal?.name ?? both(packed.terminalId);
  const time = plainNumber(model.timePercent);
  const disturbed = plainNumber(model.interferenceTimePercent);
  return [
    [
      { zh: '终端', en: 'Terminal' },
      { zh: `${name.zh}${heightM}`, en: `${name.en}${heightM.replace('，', ', ')}` },
    ],
    ...(packed.serviceId === null
      ? []
      : [[{ zh: '业务', en: 'Service' }, nameIn(project.services, packed.serviceId)] as const]),
    [{ zh: '年末', en: 'End of' }, both(String(packed.year))],
    [{ zh: '模型', en: 'Model' }, both(model.name)],
    [
      { zh: '时间概率', en: 'Share of time' },
      { zh: `${time} %（干扰 ${disturbed} %）`, en: `${time} % (interference ${disturbed} %)` },
    ],
    [{ zh: '地图格网', en: 'Cells' }, both(`${pack.request.mapCellSizeM} m`)],
    ...(project.illustrative
      ? [
          [
            { zh: '示意', en: 'Illustrative' },
            { zh: '站点与数值为示例', en: 'sites and figures are made up' },
          ] as const,
        ]
      : []),
  ];
}
