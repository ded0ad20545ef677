import { beforeAll, expect, test } from 'vitest';
import { reportPdf } from '../../src/compute/report-pdf.ts';
import { smallDocument } from '../report/small-document.ts';
import { smallRegion } from '../report/small-region.ts';
import { type DrawnCharacter, type DrawnPage, drawnPdf } from './drawn-pdf.ts';
import { blankFont, boxedFont, reportFonts } from './report-fonts.ts';

const fonts = reportFonts();
const region = smallRegion();
let bytes: Uint8Array;
let pages: DrawnPage[];

beforeAll(async () => {
  bytes = await reportPdf(smallDocument(), { language: 'zh', fonts, region });
  pages = await drawnPdf(bytes);
}, 30_000);

test('Chinese characters are drawn where their text is, each in a shape of its own', () => {
  const characters = pages.flatMap((page) => page.characters);
  expect(new Set(characters.map(({ character }) => character)).size).toBeGreaterThan(50);
  expect(faultsOf(characters)).toEqual([]);
});

test('a font that draws nothing, or boxes, is found out though its text can be selected', async () => {
  for (const spoilt of [blankFont, boxedFont]) {
    const regular = spoilt(fonts.regular);
    const bold = spoilt(fonts.bold);
    const pdf = await reportPdf(smallDocument(), {
      language: 'zh',
      fonts: { regular, bold },
      region,
    });
    const [page] = await drawnPdf(pdf, 1);
    expect(page.text).toBe(pages[0].text);
    expect(faultsOf(page.characters).length).toBeGreaterThan(20);
  }
}, 30_000);

test('a chapter begins where the contents say, and a table goes on below its heads', () => {
  const found = [...pages[0].text.matchAll(/^\d (?<title>\S+) (?<page>\d+)$/gm)];
  expect(found.map(({ groups }) => groups?.title)).toEqual(['摘要', '方法', '局限']);
  for (const [index, { groups }] of found.entries()) {
    expect(pages[Number(groups?.page) - 1].text).toContain(`${index + 1} ${groups?.title}`);
  }
  for (const page of pages.slice(1, 3)) expect(page.text).toContain('目标 实际 规模 状态');
  expect(pages[1].text).not.toContain('第 38 段');
  expect(pages[2].text).toContain('第 38 段');
  expect(pages[2].text).toContain('另有 2 行，见附件 goals.zh.csv。');
});

test('each page has the warning, the hash of the pack and its number, and none is empty', () => {
  expect(pages).toHaveLength(4);
  for (const [index, { text, ink }] of pages.entries()) {
    expect(text).toContain('示意：数据为虚构。');
    expect(text).toContain('ab12'.repeat(16));
    expect(text).toContain(`${index + 1} / 4`);
    expect(ink).toBeGreaterThan(0.001);
  }
  expect(pages[3].text).toContain('本章没有内容。');
});

test('charts and maps are drawn, not painted: their texts can be selected, and cells alone are pixels', () => {
  const { text, characters } = pages[3];
  for (const drawn of ['内湾 96.5', '120°30′E', '20 NM', '−95…−85 dBm 好', '斜纹']) {
    expect(text).toContain(drawn);
  }
  expect(characters.map(({ character }) => character).join('')).toContain('外海');
  // the raster and its transparency
  const file = Buffer.from(bytes).toString('latin1');
  expect(file.match(/\/Subtype \/Image/g)).toHaveLength(2);
  expect(file.match(/\/SMask/g)).toHaveLength(1);
});

test('fonts are embedded with the glyphs in use alone, and all signs are in them', () => {
  const file = Buffer.from(bytes).toString('latin1');
  const names = [...file.matchAll(/\/FontName \/([A-Z]{6}\+\S+)/g)].map((match) => match[1]);
  expect(names.map((name) => name.slice(7)).sort()).toEqual([
    'NotoSansSC-Regular',
    'NotoSansSC-SemiBold',
  ]);
  expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(bytes.length).toBeLessThan(100_000);
  const text = pages.map((page) => page.text).join('');
  expect(text).toContain('−1 234.6 %');
  expect(text).toMatch(/✓ 达成.*\n.*× 未达成/);
  expect(text).not.toMatch(/[〓?]/);
});

test('the same report gives the same bytes, another pack others', async () => {
  const again = await reportPdf(smallDocument(), { language: 'zh', fonts, region });
  expect(Buffer.compare(again, bytes)).toBe(0);
  const other = { ...smallDocument(), packHash: 'cd34'.repeat(16) };
  const changed = await reportPdf(other, { language: 'zh', fonts, region });
  expect(idOf(changed)).not.toBe(idOf(bytes));
});

test('what no glyph is there for is seen to be missing, and the report is written', async () => {
  const document = { ...smallDocument(), title: { zh: '甲😀\u200b乙', en: '甲' } };
  const pdf = await reportPdf(document, { language: 'zh', fonts, region });
  expect((await drawnPdf(pdf, 1))[0].text).toContain('甲〓乙');
});

test('what is no font, or no day, is refused by name', async () => {
  const short = { regular: fonts.regular.subarray(0, 2000), bold: fonts.bold };
  await expect(
    reportPdf(smallDocument(), { language: 'zh', fonts: short, region }),
  ).rejects.toThrow('font of 2000 bytes: expected a TrueType font; it is cut short');
  const document = { ...smallDocument(), date: 'today' };
  await expect(reportPdf(document, { language: 'zh', fonts, region })).rejects.toThrow(
    'report date "today": expected a day such as 2026-11-26',
  );
});

/** Characters without ink, and pairs of different ones of a size that look the same. */
function faultsOf(characters: readonly DrawnCharacter[]): string[] {
  const first = new Map(characters.map((one) => [one.character, one]));
  const known = [...first.values()];
  const blank = known.filter(({ ink }) => ink < 0.05).map(({ character }) => character);
  const alike = known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .filter((other) => unlikeness(one, other) < 0.15)
      .map((other) => `${one.character} = ${other.character}`),
  );
  return [...blank, ...alike];
}

/** 0 for the same shape, 1 for shapes that share no ink. */
function unlikeness(a: DrawnCharacter, b: DrawnCharacter): number {
  const apart = a.shape.reduce((sum, ink, cell) => sum + Math.abs(ink - b.shape[cell]), 0);
  return apart / (a.shape.length * (a.ink + b.ink) || 1);
}

function idOf(pdf: Uint8Array): string | undefined {
  return Buffer.from(pdf)
    .toString('latin1')
    .match(/\/ID \[(.*)\]/)?.[1];
}
