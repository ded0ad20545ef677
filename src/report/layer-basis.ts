import type { Name } from '../network/name.ts';
import type { ExportedLayer } from './exported-layers.ts';
import type { LayerLegend } from './legend/layer-legend.ts';

/** What an exported layer shows and stands on, for files that people open. */
export interface LayerBasis {
  readonly layer: ExportedLayer;
  readonly name: Name;
  /** Empty for numbers that stand for something else. */
  readonly unit: string;
  readonly legend: LayerLegend;
  readonly project: Name;
  readonly scenario: Name;
  readonly year: number;
  readonly terminal: Name;
  /** Null for layers that are the same for all services of the terminal. */
  readonly service: Name | null;
  readonly model: string;
  readonly timePercent: number;
  readonly interferenceTimePercent: number;
  readonly cellSizeM: number;
  readonly illustrative: boolean;
  /** Day of the export, such as 2026-11-26; null when it is not told. */
  readonly date: string | null;
}

/** The basis as lines of a label and a text, in Chinese and in English. */
export function basisLines(basis: LayerBasis): readonly (readonly [label: Name, text: Name])[] {
  const same = (text: string): Name => ({ zh: text, en: text });
  const { project, scenario, year, terminal, service, model, date } = basis;
  return [
    [{ zh: '项目', en: 'Project' }, project],
    [{ zh: '方案', en: 'Scenario' }, scenario],
    [{ zh: '年末', en: 'End of' }, same(String(year))],
    [{ zh: '终端', en: 'Terminal' }, terminal],
    ...(service ? [[{ zh: '业务', en: 'Service' }, service] as const] : []),
    [{ zh: '模型', en: 'Model' }, same(model)],
    [
      { zh: '时间概率', en: 'Share of time' },
      {
        zh: `${basis.timePercent} %（干扰 ${basis.interferenceTimePercent} %）`,
        en: `${basis.timePercent} % (interference ${basis.interferenceTimePercent} %)`,
      },
    ],
    [{ zh: '格网', en: 'Cells' }, same(`${basis.cellSizeM} m`)],
    ...(basis.illustrative
      ? [[same('示意'), { zh: '站点与数值为示例', en: 'sites and figures are made up' }] as const]
      : []),
    ...(date ? [[{ zh: '日期', en: 'Date' }, same(date)] as const] : []),
  ];
}

/** A class's bounds with the layer's unit, for example `−95…−85 dBm`. */
export function classText(
  { legend, unit }: Pick<LayerBasis, 'legend' | 'unit'>,
  index: number,
): string {
  if (!legend.isQuantity) return '';
  const { from, to } = legend.classes[index];
  const bounds = to === null ? `≥ ${minus(from)}` : `${minus(from)}…${minus(to)}`;
  return unit === '' ? bounds : `${bounds} ${unit}`;
}

function minus(value: number): string {
  return String(value).replace('-', '−');
}
