import { type ExportedLayer, layerFacts } from '../../report/exported-layers.ts';
import { classText } from '../../report/layer-basis.ts';
import { layerLegend } from '../../report/legend/layer-legend.ts';
import type { AppState } from '../state/app-state.ts';
import { currentScenario, currentService, currentTerminal } from '../state/current.ts';

const rowPx = 20;
const padPx = 10;
const font = '12px "Inter Variable", "PingFang SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';

/** The legend of a layer as a picture in the language of the page; null where colours have no names. */
export async function drawLegendPng(
  state: AppState,
  layer: ExportedLayer,
): Promise<Uint8Array | null> {
  const scenario = currentScenario(state);
  if (!scenario || layer === 'server') return null;
  const { language, legend: settings } = state;
  const { unit, name } = layerFacts[layer];
  const bounds = state.layer in settings.bounds ? settings.bounds[state.layer] : undefined;
  const legend = layerLegend(layer, scenario, bounds);
  const rows = legend.classes.map((each, i) => ({
    hex: each.hex,
    text: `${classText({ legend, unit }, i)}  ${each.name[language]}`.trim(),
  }));
  const of = [currentTerminal(state)?.name, currentService(state)?.name]
    .flatMap((each) => (each ? [each[language]] : []))
    .join(' · ');
  const heads = [`${name[language]} · ${state.year}`, of];
  const measure = new OffscreenCanvas(1, 1).getContext('2d')!;
  measure.font = font;
  const widthOf = (text: string) => measure.measureText(text).width;
  const width = Math.ceil(
    2 * padPx + Math.max(...heads.map(widthOf), ...rows.map(({ text }) => 28 + widthOf(text))),
  );
  const height = 2 * padPx + (heads.length + rows.length) * rowPx;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.font = font;
  context.textBaseline = 'middle';
  const middleOf = (row: number) => padPx + (row + 0.5) * rowPx;
  context.fillStyle = '#15212a';
  heads.forEach((text, i) => {
    context.fillText(text, padPx, middleOf(i));
  });
  rows.forEach(({ hex, text }, i) => {
    const middle = middleOf(heads.length + i);
    context.fillStyle = hex;
    context.fillRect(padPx, middle - 6, 20, 12);
    context.fillStyle = '#15212a';
    context.fillText(text, padPx + 28, middle);
  });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
