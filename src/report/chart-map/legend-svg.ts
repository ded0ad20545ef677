import type { Language, Name } from '../../network/name.ts';
import { paint } from '../charts/svg-paint.ts';
import { px, svgText, textWidthPx } from '../charts/svg-text.ts';
import type { MapClass, MapSite, ReportMap } from '../document/report-map.ts';

const rowPx = 15;

/** A piece of a picture with its height. */
export interface Piece {
  readonly svg: string;
  readonly heightPx: number;
}

/** The classes of a map, its marks of sites, what it stands on and its date, from the origin down. */
export function legendSvg(
  map: Pick<ReportMap, 'legend' | 'sites' | 'basis' | 'date'>,
  language: Language,
  widthPx: number,
): Piece {
  const lines: string[] = [];
  let y = 0;
  const text = (x: number, line: string, fill: 'ink' | 'ink2' | 'ink3', weight?: 600) => {
    lines.push(
      svgText(x, y + 10, line, {
        attributes: paint(fill),
        sizePx: 9.5,
        ...(weight ? { weight } : {}),
      }),
    );
  };
  for (const each of map.legend) {
    lines.push(swatchSvg(each, 0, y + 2));
    text(26, [each.text, each.name[language]].filter(Boolean).join(' '), 'ink');
    y += rowPx;
  }
  if (map.legend.some(({ hatched }) => hatched)) {
    text(0, hatching[language], 'ink3');
    y += rowPx;
  }
  y += 4;
  for (const state of stateOrder.filter((each) => map.sites.some((site) => site.state === each))) {
    lines.push(stateMark(state, 11, y + 7));
    text(26, siteStateNames[state][language], 'ink');
    y += rowPx;
  }
  y += 6;
  for (const [label, value] of [
    ...map.basis,
    [dateName, { zh: map.date, en: map.date }] as const,
  ]) {
    text(0, label[language], 'ink3');
    y += 12;
    for (const line of wrapped(value[language], widthPx)) {
      text(0, line, 'ink');
      y += 12;
    }
    y += 2;
  }
  return { svg: lines.join(''), heightPx: y };
}

const hatching: Name = { zh: '斜纹：低于门限或变差', en: 'hatched: below the limit, or worse' };
const dateName: Name = { zh: '日期', en: 'Date' };

/** How the states of sites are told in legends. */
export const siteStateNames: Readonly<Record<MapSite['state'], Name>> = {
  existing: { zh: '现有站点', en: 'existing site' },
  planned: { zh: '规划站点', en: 'planned site' },
  added: { zh: '新增站点', en: 'site added' },
  dropped: { zh: '取消站点', en: 'site dropped' },
  changed: { zh: '更改站点', en: 'site changed' },
};

export const stateOrder: readonly MapSite['state'][] = [
  'existing',
  'planned',
  'added',
  'dropped',
  'changed',
];

/** A class as it looks on internal waters. */
export function swatchSvg({ hex, hatched }: MapClass, x: number, y: number): string {
  const [width, height] = [20, 10];
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint('sea-in')}/>`;
  if (!hatched) {
    return `${ground}<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${hex}" fill-opacity="0.78"/>`;
  }
  // stripes from the lower left to the upper right, cut at the edges of the swatch
  const stripes = [-8, -2, 4, 10, 16].map((at) => {
    const from = Math.max(0, at);
    const to = Math.min(width, at + height);
    return `M${px(x + from)} ${px(y + height - (from - at))}L${px(x + to)} ${px(y + height - (to - at))}`;
  });
  return `${ground}<path d="${stripes.join('')}" fill="none" stroke="${hex}" stroke-width="2.6"/>`;
}

function stateMark(state: MapSite['state'], x: number, y: number): string {
  const [edge, middle] = (
    {
      existing: ['cov', 'cov'],
      planned: ['cov', 'paper'],
      added: ['paper', 'gain'],
      dropped: ['paper', 'loss'],
      changed: ['cov', 'mag'],
    } as const
  )[state];
  return `<circle cx="${x}" cy="${y}" r="2.6" stroke-width="1.2" ${paint(middle, edge)}/>`;
}

/** Lines no wider than a column; Chinese breaks anywhere, English at spaces. */
function wrapped(text: string, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (line !== '' && textWidthPx((line + part).trimEnd(), 9.5) > widthPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
