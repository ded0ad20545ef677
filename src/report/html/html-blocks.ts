import type { Region } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { barChartSvg } from '../charts/bar-chart-svg.ts';
import { lineChartSvg } from '../charts/line-chart-svg.ts';
import { escaped } from '../charts/svg-text.ts';
import type { BarChart, Block, LineChart } from '../document/report-document.ts';
import { cellHtml, figureHtml, toneClasses } from './html-figure.ts';
import { mapsHtml } from './html-maps.ts';
import { tableHtml } from './html-table.ts';

/** Width of one of two charts beside each other. */
const chartPx = 476;

/** Blocks of a chapter; charts and maps that follow one another stand side by side. */
export function blocksHtml(blocks: readonly Block[], region: Region, language: Language): string {
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block.kind === 'map') {
      const run = runOf(blocks, at, (each) => each.kind === 'map');
      parts.push(
        mapsHtml(
          run.map(({ map }) => map),
          region,
          language,
        ),
      );
      at += run.length - 1;
    } else if (isChart(block)) {
      const run = runOf(blocks, at, isChart);
      parts.push(
        `<div class="charts">${run.map((chart) => chartHtml(chart, language)).join('')}</div>`,
      );
      at += run.length - 1;
    } else {
      parts.push(blockHtml(block, language));
    }
  }
  return parts.join('\n');
}

function blockHtml(
  block: Exclude<Block, LineChart | BarChart | { readonly kind: 'map' }>,
  language: Language,
): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escaped(block.text[language])}</h3>`;
    case 'text': {
      const tone = toneClasses[block.tone ?? 'plain'];
      return `<p${tone ? ` class="${tone}"` : ''}>${escaped(block.text[language])}</p>`;
    }
    case 'list':
      return `<ul class="list">${block.items.map((item) => `<li>${escaped(item[language])}</li>`).join('')}</ul>`;
    case 'headline':
      return `<div class="headline">${block.items
        .map(
          ({ label, figure, note }) =>
            `<div><div class="label">${escaped(label[language])}</div><div class="number">${figureHtml(figure, language)}</div><div class="note">${escaped(note[language])}</div></div>`,
        )
        .join('')}</div>`;
    case 'facts':
      return `<dl class="facts">${block.lines
        .map(
          ({ label, value }) =>
            `<dt>${escaped(label[language])}</dt><dd>${cellHtml(value, language)}</dd>`,
        )
        .join('')}</dl>`;
    case 'table':
      return tableHtml(block, language);
  }
}

function chartHtml(chart: LineChart | BarChart, language: Language): string {
  const looks = { language, widthPx: chartPx };
  const svg = chart.kind === 'lineChart' ? lineChartSvg(chart, looks) : barChartSvg(chart, looks);
  return `<figure><figcaption>${escaped(chart.caption[language])}</figcaption>${svg}</figure>`;
}

function isChart(block: Block): block is LineChart | BarChart {
  return block.kind === 'lineChart' || block.kind === 'barChart';
}

/** The blocks from a place on that are of the same sort. */
function runOf<T extends Block>(
  blocks: readonly Block[],
  from: number,
  isSame: (block: Block) => block is T,
): T[] {
  const run: T[] = [];
  for (const block of blocks.slice(from)) {
    if (!isSame(block)) break;
    run.push(block);
  }
  return run;
}
