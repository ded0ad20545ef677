import type { Name } from '../../../network/name.ts';
import { figureCell, figureColumn, textCell, textColumn } from '../cells.ts';
import { plainNumber } from '../figure-text.ts';
import { linkBudgetTable } from '../link-budget-table.ts';
import { both } from '../names/both.ts';
import {
  confidenceNames,
  ductingNames,
  seasonNames,
  tidalFlatNames,
  waterNames,
} from '../names/condition-names.ts';
import type { Block, Cell, Chapter, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';

/** How the figures were made, and what was assumed. */
export function methodChapter(facts: ReportFacts): Chapter {
  const { warnings } = facts.result.model;
  return {
    id: 'method',
    title: { zh: '方法与假设', en: 'Method and assumptions' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '对海域的每个格网，逐条计算各小区到终端的路径损耗，得到信号、干扰与上下行速率；只有上下行同时满足业务门限、且在接入距离以内，才计为得到服务。陆地不计入。',
          en: 'For every cell of the sea grid the path loss from each sector to the terminal is predicted, and from it signal, interference and the rates of both directions. A cell counts as served only when both directions meet the service’s thresholds and the terminal is near enough to attach. Land is left out.',
        },
      },
      { kind: 'facts', lines: modelLines(facts) },
      ...(warnings.length > 0
        ? ([
            {
              kind: 'text',
              tone: 'warning',
              text: {
                zh: '部分链路超出模型的适用范围：',
                en: 'Some links lie outside the range that the model is meant for:',
              },
            },
            { kind: 'list', items: warnings.map(both) },
          ] satisfies Block[])
        : []),
      serviceTable(facts),
      terminalTable(facts),
      carrierTable(facts),
      ...linkBudgetTable(facts),
    ],
  };
}

function modelLines({ result, pack, scenarioPath: _, project }: ReportFacts) {
  const { model } = result;
  const path = `results/${result.scenario}/model`;
  const { conditions, shadowing, terrain } = model;
  const share = (key: string, value: number): Cell =>
    figureCell(`${path}/${key}`, value, '%', decimalsOf(value));
  const line = (zh: string, en: string, value: Cell) => ({ label: { zh, en }, value });
  const imported = pack.inputs.elevations.map(({ name }) => name).join(', ');
  const relief: Name =
    terrain.relief === 'imported'
      ? { zh: `导入高程 ${imported}`, en: `imported elevations ${imported}` }
      : {
          zh: `内置山体（示意），版本 ${terrain.version}`,
          en: `built-in hills (illustrative), version ${terrain.version}`,
        };
  return [
    line('传播模型', 'Propagation model', textCell(model.name)),
    line('计算引擎', 'Engine', textCell(result.engine)),
    line(
      '有用信号时间概率',
      'Share of time, served signal',
      share('timePercent', model.timePercent),
    ),
    line(
      '干扰信号时间概率',
      'Share of time, interference',
      share('interferenceTimePercent', model.interferenceTimePercent),
    ),
    line(
      '等效地球半径系数 k',
      'Effective earth-radius factor k',
      figureCell(`${path}/kFactor`, model.kFactor, '', 3),
    ),
    line('季节', 'Season', textCell(seasonNames[conditions.season])),
    line('水位', 'Water level', textCell(waterNames[conditions.waterLevel])),
    line(
      '有效波高',
      'Significant wave height',
      figureCell(
        `${path}/conditions/significantWaveHeightM`,
        conditions.significantWaveHeightM,
        'm',
        1,
      ),
    ),
    line('滩涂', 'Tidal flats', textCell(tidalFlatNames[conditions.tidalFlats])),
    line(
      '大气波导（上行干扰）',
      'Ducts (uplink interference)',
      textCell(ductingNames[conditions.ducting]),
    ),
    line(
      '阴影标准差：视距内 · 视距外 · 陆地',
      'Shadowing σ: in sight · beyond · land',
      textCell(
        `${[shadowing.inSightDb, shadowing.beyondHorizonDb, shadowing.landDb].map(plainNumber).join(' · ')} dB`,
      ),
    ),
    line(
      '上行底噪抬升',
      'Uplink noise rise',
      textCell(
        model.uplinkNoise === 'assumed'
          ? { zh: '按规划取 2 dB', en: '2 dB, as planning assumes' }
          : { zh: '按本方案终端逐站计算', en: 'worked out from the plan’s own terminals' },
      ),
    ),
    line('地形', 'Terrain', textCell(relief)),
    line(
      '海岸与海域数据版本',
      'Version of coast and zones',
      textCell(`${pack.inputs.geodata.id} ${pack.inputs.geodata.version}`),
    ),
    line(
      '统计格网',
      'Cells of the figures',
      figureCell('request/cellSizeM', pack.request.cellSizeM, 'm', 0),
    ),
    line(
      '地图格网',
      'Cells of the maps',
      figureCell('request/mapCellSizeM', pack.request.mapCellSizeM, 'm', 0),
    ),
    line(
      '每种终端的格网数',
      'Cells for each terminal',
      figureCell(`results/${result.scenario}/cells`, result.cells, '', 0),
    ),
    line('校准', 'Calibration', textCell({ zh: '无，未经实测', en: 'none; not measured' })),
    line('项目', 'Project', textCell(project.id)),
  ];
}

function serviceTable({ services, project }: ReportFacts): ReportTable {
  return {
    kind: 'table',
    id: 'services',
    caption: { zh: '业务与门限', en: 'Services and thresholds' },
    columns: [
      textColumn('service', '业务', 'Service', 2),
      textColumn('terminal', '终端', 'Terminal', 1.4),
      figureColumn('downlink', '下行', 'Downlink'),
      figureColumn('uplink', '上行', 'Uplink'),
      figureColumn('sinr', 'SS-SINR', 'SS-SINR', 0.9),
      figureColumn('rsrpLow', 'RSRP FDD <1 GHz', 'RSRP FDD <1 GHz'),
      figureColumn('rsrpMid', 'RSRP FDD 2 GHz', 'RSRP FDD 2 GHz'),
      figureColumn('rsrpTdd', 'RSRP TDD', 'RSRP TDD'),
      figureColumn('location', '位置概率', 'Location', 0.8),
      textColumn('confidence', '可信度', 'Confidence', 0.8),
    ],
    rows: services.map((service) => {
      const path = `inputs/project/services/${service.id}`;
      const rate = (key: 'downlinkMbps' | 'uplinkMbps') =>
        figureCell(`${path}/${key}`, service[key], 'Mbps', decimalsOf(service[key]));
      const rsrp = (key: 'fddBelow1Ghz' | 'fdd2Ghz' | 'tdd') =>
        figureCell(`${path}/ssRsrpDbm/${key}`, service.ssRsrpDbm[key], 'dBm', 0);
      return [
        textCell(service.name),
        textCell(nameIn(project.terminals, service.terminalId)),
        rate('downlinkMbps'),
        rate('uplinkMbps'),
        figureCell(`${path}/ssSinrDb`, service.ssSinrDb, 'dB', 0),
        rsrp('fddBelow1Ghz'),
        rsrp('fdd2Ghz'),
        rsrp('tdd'),
        figureCell(
          `${path}/locationPercent`,
          service.locationPercent,
          '%',
          decimalsOf(service.locationPercent),
        ),
        textCell(confidenceNames[service.confidence]),
      ];
    }),
  };
}

function terminalTable({ services, project }: ReportFacts): ReportTable {
  const used = new Set(services.map(({ terminalId }) => terminalId));
  return {
    kind: 'table',
    id: 'terminals',
    caption: { zh: '终端', en: 'Terminals' },
    columns: [
      textColumn('terminal', '终端', 'Terminal', 1.6),
      figureColumn('height', '天线高（水面以上）', 'Antenna above the water', 1.3),
      textColumn('afloat', '随浪', 'Afloat', 0.7),
      figureColumn('powerFdd', '功率 FDD', 'Power FDD'),
      figureColumn('powerTdd', '功率 TDD', 'Power TDD'),
      figureColumn('noise', '噪声系数', 'Noise figure'),
      figureColumn('loss', '馈线与人体', 'Cable and body'),
      figureColumn('penetration', '穿透', 'Penetration'),
      textColumn('confidence', '可信度', 'Confidence', 0.8),
    ],
    rows: project.terminals
      .filter(({ id }) => used.has(id))
      .map((terminal) => {
        const path = `inputs/project/terminals/${terminal.id}`;
        return [
          textCell(terminal.name),
          figureCell(`${path}/heightM`, terminal.heightM, 'm', 1),
          textCell(terminal.afloat ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }),
          figureCell(`${path}/maxPowerDbm/FDD`, terminal.maxPowerDbm.FDD, 'dBm', 0),
          figureCell(`${path}/maxPowerDbm/TDD`, terminal.maxPowerDbm.TDD, 'dBm', 0),
          figureCell(`${path}/noiseFigureDb`, terminal.noiseFigureDb, 'dB', 1),
          figureCell(`${path}/lossDb`, terminal.lossDb, 'dB', 1),
          figureCell(`${path}/penetrationLossDb`, terminal.penetrationLossDb, 'dB', 1),
          textCell(confidenceNames[terminal.confidence]),
        ];
      }),
  };
}

/** Carriers that the scenario's sectors send on. */
function carrierTable({ project, scenario }: ReportFacts): ReportTable {
  const used = new Set(scenario.sectors.flatMap(({ carrierIds }) => carrierIds));
  return {
    kind: 'table',
    id: 'carriers',
    caption: { zh: '载波', en: 'Carriers' },
    columns: [
      textColumn('carrier', '载波', 'Carrier', 1.8),
      textColumn('operator', '运营商', 'Operator'),
      textColumn('band', '频段', 'Band', 0.9),
      figureColumn('downlink', '下行频率', 'Downlink'),
      figureColumn('bandwidth', '带宽', 'Bandwidth'),
      figureColumn('power', '功率', 'Power', 0.8),
      figureColumn('load', '下行负荷', 'Downlink load', 0.8),
      textColumn('prach', 'PRACH', 'PRACH', 0.8),
      textColumn('confidence', '可信度', 'Confidence', 0.8),
    ],
    rows: project.carriers
      .filter(({ id }) => used.has(id))
      .map((carrier) => {
        const path = `inputs/project/carriers/${carrier.id}`;
        return [
          textCell(carrier.name),
          textCell(carrier.operator),
          textCell(`${carrier.nrBand} ${carrier.duplex}`),
          figureCell(
            `${path}/downlinkMhz`,
            carrier.downlinkMhz,
            'MHz',
            decimalsOf(carrier.downlinkMhz),
          ),
          figureCell(
            `${path}/bandwidthMhz`,
            carrier.bandwidthMhz,
            'MHz',
            decimalsOf(carrier.bandwidthMhz),
          ),
          figureCell(`${path}/powerW`, carrier.powerW, 'W', decimalsOf(carrier.powerW)),
          figureCell(`${path}/downlinkLoad`, carrier.downlinkLoad, '', 2),
          textCell(`${carrier.prach.format} · ZCZ ${carrier.prach.zeroCorrelationZone}`),
          textCell(confidenceNames[carrier.confidence]),
        ];
      }),
  };
}

/** As many decimals as a number has, at most three. */
function decimalsOf(value: number): number {
  return String(Math.round(value * 1000) / 1000).split('.')[1]?.length ?? 0;
}
