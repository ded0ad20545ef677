/** Colours of charts and maps in light; pages give their classes the dark ones. */
const colours = {
  paper: '#FFFFFF',
  paper2: '#F4F7F8',
  rule: '#DFE5E8',
  rule2: '#C2CCD2',
  ink: '#15212A',
  ink2: '#46555F',
  ink3: '#64737D',
  ok: '#14704F',
  warn: '#8F5600',
  bad: '#B02A20',
  land: '#F2E8CB',
  coast: '#6E6140',
  'land-ink': '#6A5B36',
  'sea-in': '#C9DEEA',
  'sea-ts': '#DAE8F0',
  'sea-out': '#E9F1F5',
  'sea-ink': '#2B5A76',
  mag: '#A3206F',
  graticule: '#1C3A4A',
  halo: '#FFFFFF',
  cov: '#12202A',
  gain: '#01665E',
  loss: '#8C510A',
  'series-0': '#15212A',
  'series-1': '#2C8C63',
  'series-2': '#B8652A',
  'series-3': '#8A4A7C',
  'series-4': '#7A7A1F',
  'series-5': '#64737D',
} as const;

export type Paint = keyof typeof colours;

/** Colours that lines of charts take one after the other. */
export const seriesPaints: readonly Paint[] = [
  'series-0',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
];

/** Attributes that fill and stroke a shape: in light without any style sheet, by class with one. */
export function paint(fill: Paint | null, stroke: Paint | null = null): string {
  const classes = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ');
  return [
    `fill="${fill ? colours[fill] : 'none'}"`,
    ...(stroke ? [`stroke="${colours[stroke]}"`] : []),
    ...(classes === '' ? [] : [`class="${classes}"`]),
  ].join(' ');
}

export function paintNames(): readonly Paint[] {
  return Object.keys(colours) as Paint[];
}
