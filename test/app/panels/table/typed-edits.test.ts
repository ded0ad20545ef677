import { expect, test } from 'vitest';
import { fieldOf } from '../../../../src/app/panels/fields/all-fields.ts';
import { planRows } from '../../../../src/app/panels/fields/plan-row.ts';
import { refusalText, typedEdits } from '../../../../src/app/panels/table/typed-edits.ts';
import { twoSiteProject } from '../../state/two-site-project.ts';

const { carriers, scenarios } = twoSiteProject;
const rows = planRows(scenarios[0], carriers, 'site');

test('one text that cannot be taken refuses all, and says where it stands', () => {
  const fields = [fieldOf('height'), fieldOf('status')];
  const texts = [
    ['45', '现有'],
    ['5000', 'planned'],
  ];
  const typed = typedEdits(rows, fields, texts, { carriers });
  if (typed.valid) throw new Error('5000 m was taken');
  expect(refusalText(typed.refusal, 2, 'en')).toBe(
    'Row 2 (Site B), Height AMSL: “5000” must be 1–1\u202f500 m. Nothing was changed.',
  );
  expect(refusalText(typed.refusal, 2, 'zh')).toBe(
    '第 2 行（乙站）天线高 AMSL：“5000”，应为 1–1\u202f500 m。未作任何修改。',
  );
});

test('a single text fills the whole rectangle', () => {
  const typed = typedEdits(rows, [fieldOf('year')], [['2027']], { carriers });
  expect(typed.valid && typed.edits.map(({ value }) => value)).toEqual([2027, 2027]);
});

test('a column that is told takes back only what it says', () => {
  const id = [fieldOf('id')];
  expect(typedEdits(rows.slice(0, 1), id, [['a']], { carriers })).toEqual({
    valid: true,
    edits: [],
  });
  expect(typedEdits(rows.slice(0, 1), id, [['other']], { carriers }).valid).toBe(false);
});
