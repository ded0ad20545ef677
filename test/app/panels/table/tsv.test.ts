import { expect, test } from 'vitest';
import { formatTsv, parseTsv } from '../../../../src/app/panels/table/tsv.ts';

test('cells of a spreadsheet are read, its last line end is no row', () => {
  expect(parseTsv('甲\t40\r\n乙\t45\r\n')).toEqual([
    ['甲', '40'],
    ['乙', '45'],
  ]);
  expect(parseTsv('45')).toEqual([['45']]);
  expect(parseTsv('a\t\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ]);
});

test('tabs, line ends and quotation marks within a cell survive', () => {
  const cells = [
    ['two\nlines', 'a "quoted" word'],
    ['a\ttab', ''],
  ];
  expect(parseTsv(formatTsv(cells))).toEqual(cells);
});

test('a quotation mark that opens no cell is a character like others', () => {
  expect(parseTsv('"open\t7" mast')).toEqual([['"open', '7" mast']]);
  expect(parseTsv('"12" pipe\tx')).toEqual([['"12" pipe', 'x']]);
});
