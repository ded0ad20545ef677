import readExcelFile from 'read-excel-file/universal';
import { expect, test, vi } from 'vitest';
import { annexFiles } from '../../src/compute/annex-files.ts';
import { smallDocument } from '../report/small-document.ts';
import { smallPack } from '../report/small-pack.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('a table is written whole: numbers to the bit, units beside them, formulas guarded', async () => {
  const [goals] = await annexFiles(smallDocument(), smallPack(), 'en', ['csv']);
  expect(goals.name).toBe('goals.en.csv');
  const lines = text(goals.bytes).split('\r\n');
  expect(lines[0]).toBe('\uFEFFGoal,Actual (%),Size,"Size, unit",Status');
  expect(lines[1]).toBe("'=part 1,,0,km,✓ met");
  expect(lines[2]).toBe("'=part 2,-1234.5678,1,km²,✕ missed");
  // with the rows that documents leave out, and an end of line after the last
  expect(lines).toHaveLength(1 + 40 + 1);
});

test('the provenance has a row for each value: path, value, unit, source and confidence', async () => {
  const pack = smallPack();
  const files = await annexFiles(smallDocument(), pack, 'en', ['csv']);
  const provenance = files.find(({ name }) => name === 'provenance.en.csv');
  const lines = text(provenance?.bytes ?? new Uint8Array()).split('\r\n');
  const lineOf = (path: string) => lines.find((line) => line.startsWith(`${path},`));
  expect(lineOf('engine')).toMatch(/^engine,offing 0\.4\.0,,/);
  expect(lineOf('request/cellSizeM')).toBe('request/cellSizeM,128,m,request of the report,');
  expect(lineOf('inputs/project/terminals/handset/heightM')).toMatch(
    /,3,m,made up for a test,low$/,
  );
  expect(lineOf('inputs/project/services/reach/ssRsrpDbm/fddBelow1Ghz')).toMatch(/,-\d+,dBm,/);
  expect(lineOf('results/plan/model/timePercent')).toBe(
    'results/plan/model/timePercent,50,%,given by offing 0.4.0,',
  );
  expect(lineOf('results/plan/model/climate/annualRainMm')).toMatch(/,mm,geodata jiangsu/);
  expect(lineOf('inputs/randomSeeds')).toContain('no random numbers are drawn');
  expect(lineOf('hashes/results/plan')).toContain(pack.hashes['results/plan']);
  expect(lines.some((line) => line.startsWith('inputs/project/scenarios'))).toBe(false);
});

test('the workbook has a sheet a table with numbers as numbers, and the same bytes each time', async () => {
  const [first] = await annexFiles(smallDocument(), smallPack(), 'zh', ['xlsx']);
  vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
  const [second] = await annexFiles(smallDocument(), smallPack(), 'zh', ['xlsx']);
  vi.useRealTimers();
  expect(first.name).toBe('tables.zh.xlsx');
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  const sheets = await readExcelFile(new Blob([first.bytes]));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['目标与实际', '依据']);
  expect(sheets[0].data[0]).toEqual(['目标', '实际 (%)', '规模', '规模的单位', '状态']);
  expect(sheets[0].data[2]).toEqual(['第 2 段', -1234.5678, 1, 'km²', '✕ 未达成']);
});

test('two tables of one id are refused by name', async () => {
  const document = smallDocument();
  const twice = { ...document, chapters: [...document.chapters, document.chapters[0]] };
  await expect(annexFiles(twice, smallPack(), 'zh')).rejects.toThrow(
    'report tables: goals is there twice; expected ids to differ',
  );
});
