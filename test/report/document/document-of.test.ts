import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/planning/comparison/comparison.ts';
import { documentOf } from '../../../src/report/document/document-of.ts';
import { figureWithUnit } from '../../../src/report/document/figure-text.ts';
import type {
  Cell,
  Figure,
  ReportDocument,
  ReportTable,
} from '../../../src/report/document/report-document.ts';
import { itemKey } from '../../../src/report/pack/item-key.ts';
import { canonicalPack } from '../../../src/report/pack/pack-json.ts';
import { smallPack } from '../small-pack.ts';
import { smallRegion } from '../small-region.ts';

const region = smallRegion();
const none = [
  [0, 0],
  [0, 0],
] as const;

test('every chapter that a reviewer expects is there, in both languages', () => {
  const { chapters } = documentOf(smallPack(), region);
  expect(chapters.map(({ id }) => id)).toEqual([
    'summary',
    'method',
    'maps',
    'zones',
    'assets',
    'sites',
    'cost',
    'changes',
    'weak-areas',
    'limits',
    'provenance',
  ]);
  expect(
    chapters.filter(({ title, blocks }) => !title.zh || !title.en || blocks.length === 0),
  ).toEqual([]);
});

test('a goal missed by a hair reads as missed', () => {
  const [summary] = documentOf(smallPack(), region).chapters;
  const goals = summary.blocks.find((block) => block.kind === 'table');
  const rows = goals?.rows.map((row) => row.map(written));
  expect(rows?.[1]).toEqual([
    'Inner bay',
    'Reach',
    '2026',
    '95.0\u00a0%',
    '94.9\u00a0%',
    '−0.1\u00a0pp',
    '✕ missed',
  ]);
});

test('with satellites their shares stand beside those of the masts, and a chapter tells of them', () => {
  const { chapters } = documentOf(smallPack({ withSatellites: true }), region);
  const tableOf = (chapter: string, id: string) =>
    chapters
      .find((each) => each.id === chapter)
      ?.blocks.find((block) => block.kind === 'table' && block.id === id) as ReportTable;
  const goals = tableOf('summary', 'goals');
  expect(goals.rows[1].map(written)).toEqual([
    ...['Inner bay (with satellite)', 'Reach', '2026', '95.0\u00a0%', '100.0\u00a0%'],
    ...['94.9\u00a0%', '100.0\u00a0%', '+5.0\u00a0pp', '✓ met'],
  ]);
  expect(tableOf('zones', 'zones').rows[0].map(written).at(-1)).toBe('100.0\u00a0%');
  const [system] = tableOf('satellites', 'satellite-systems').rows;
  expect(system.map(written).slice(0, 4)).toEqual([
    ...['System polar', 'LEO 1070 km/89° · Ku', '108', 'Flat antenna'],
  ]);
});

test.each([
  ['masts alone', {}],
  ['satellites', { withSatellites: true }],
])(
  'every figure of a plan with %s stands in the pack at its path, but for those worked out from it',
  (_, choices) => {
    const pack = smallPack(choices);
    const figures = figuresOf(documentOf(pack, region)).filter(
      ({ path }) => !path.startsWith('derived/'),
    );
    expect(figures.length).toBeGreaterThan(80);
    const astray = figures.filter(
      ({ path, value }) => (valueAt(pack, path.split('/')) ?? null) !== value,
    );
    expect(astray.map(({ path }) => path)).toEqual([]);
  },
);

test('no path stands for two values', () => {
  const byPath = new Map<string, number | null>();
  const doubtful = figuresOf(documentOf(smallPack(), region)).filter(({ path, value }) => {
    const known = byPath.get(path);
    byPath.set(path, value);
    return known !== undefined && known !== value;
  });
  expect(doubtful).toEqual([]);
});

test.each([
  ['a plan', smallPack()],
  ['a scenario without sites', smallPack({ withoutSites: true, served: none })],
  ['a scenario that covers nothing', smallPack({ served: none })],
])('%s leaves no gap in the text', (_, pack) => {
  const text = JSON.stringify(documentOf(pack, region), (key, value) =>
    key === 'classes' ? undefined : (value as unknown),
  );
  expect(text).not.toMatch(/NaN|undefined|Infinity|null,null,null,null/);
});

test('an empty scenario, and one that covers nothing, say so before any figure', () => {
  const opening = (pack: ReturnType<typeof smallPack>) => {
    const [block] = documentOf(pack, region).chapters[0].blocks;
    return block.kind === 'text' ? [block.tone, block.text.en] : [];
  };
  expect(opening(smallPack({ withoutSites: true, served: none }))).toEqual([
    'bad',
    expect.stringContaining('no sites'),
  ]);
  expect(opening(smallPack({ served: none }))).toEqual([
    'bad',
    expect.stringContaining('no service of any tier'),
  ]);
});

test('a pack gives the same document after it was written and read', () => {
  const pack = smallPack();
  expect(documentOf(canonicalPack(pack), region)).toEqual(documentOf(pack, region));
});

function figuresOf({ chapters }: ReportDocument): Figure[] {
  return chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block): Figure[] => {
      if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap(figureIn));
      if (block.kind === 'facts') return block.lines.flatMap(({ value }) => figureIn(value));
      return block.kind === 'headline' ? block.items.map(({ figure }) => figure) : [];
    }),
  );
}

function figureIn(cell: Cell): Figure[] {
  return cell.kind === 'figure' ? [cell.figure] : [];
}

function written(cell: Cell): string {
  return cell.kind === 'text' ? cell.text.en : figureWithUnit(cell.figure, 'en');
}

/** What stands at a path: keys of objects, entries of lists by `itemKey`. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  if (path.length === 0) return value;
  if (Array.isArray(value)) {
    const index = value.findIndex((item, i) => {
      const key = itemKey(item, i).split('/');
      return key.every((part, at) => part === path[at]);
    });
    const taken = index < 0 ? 1 : itemKey(value[index], index).split('/').length;
    return valueAt(value[index], path.slice(taken));
  }
  const [key, ...rest] = path;
  return valueAt((value as Record<string, unknown> | undefined)?.[key], rest);
}

test('what differs between scenarios is said in red before any figure of a comparison', () => {
  const pack = { ...smallPack(), comparison: twoSides() };
  const document = documentOf(pack, region);
  const chapter = document.chapters.find(({ id }) => id === 'comparison');
  const [first, second] = chapter?.blocks ?? [];
  expect(first).toMatchObject({ kind: 'text', tone: 'bad' });
  expect(second).toMatchObject({ kind: 'table', id: 'differing-assumptions' });
  const figures = figuresOf(document).filter(({ path }) => path.startsWith('comparison/'));
  const astray = figures.filter(
    ({ path, value }) => (valueAt(pack, path.split('/')) ?? null) !== value,
  );
  expect(astray).toEqual([]);
  expect(figures.find(({ path }) => path.endsWith('percent/1'))?.isBest).toBe(true);
  // a cost without anything newly covered is a dash, not a division by nothing
  expect(figures.find(({ path }) => path.includes('kcnyPerNewKm2'))?.value).toBeNull();
});

function twoSides(): Comparison {
  const side = (key: string) => ({
    key,
    projectId: 'small',
    project: { zh: '小项目', en: 'Small project' },
    scenarioId: key,
    scenario: { zh: key, en: key },
    inputsHash: 'd'.repeat(64),
  });
  const reach = { serviceId: 'reach', year: 2026 };
  return {
    sides: [side('plan'), side('other')],
    assumptions: [
      {
        path: 'propagation.timePercent',
        name: { zh: '时间概率', en: 'Share of time' },
        values: [
          { zh: '50 %', en: '50 %' },
          { zh: '90 %', en: '90 %' },
        ],
      },
    ],
    notes: [],
    goals: [],
    zones: [
      {
        zoneId: 'inner',
        name: { zh: '内湾', en: 'Inner bay' },
        ...reach,
        areaKm2: 8200,
        coveredKm2: [7788, 8000],
        percent: [94.97, 97.56],
        gainedKm2: [null, 300],
        lostKm2: [null, 88],
        best: [1],
      },
    ],
    assets: [],
    costs: [
      { ...reach, capexKcny: [550, 550], unpricedSites: [1, 0], kcnyPerNewKm2: [null, null] },
    ],
  };
}
