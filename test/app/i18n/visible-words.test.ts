import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/** Attributes that are shown or read out. */
const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** Standards' abbreviations, units, names and keys, which are the same in both languages. */
const sameInBoth = new Set([
  'RSRP',
  'SINR',
  'PCI',
  'PRACH',
  'EIRP',
  'CSV',
  'XLSX',
  'KML',
  'KMZ',
  'GeoJSON',
  'PNG',
  'GeoTIFF',
  'dBm',
  'dB',
  'dBi',
  'Mbps',
  'MHz',
  'km',
  'NM',
  'm',
  'k',
  'T',
  'F1',
  'W',
  'km²',
  'kn',
  'h',
  'UTC',
  'z',
  'Offing',
  'Enter',
  'Delete',
  '近海',
  'Esc',
  'N',
  'E',
  'ID',
  'Ctrl',
  'K',
  'S',
  'B',
  'x',
  'RE',
  'Hs',
  'ms',
  's',
  'I',
  'n',
]);

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: { readonly name?: string };
  readonly [key: string]: unknown;
}

const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => join('src/app', file));

test('components hold no visible words of their own: all come from the texts of both languages', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(wordsIn)).toEqual([]);
});

test('the scan sees words in elements and in attributes', () => {
  const source = 'export const a = <p title="Close it">Save <b>5 km</b>{f("x")} 保存</p>;';
  expect(visible(source)).toEqual(['Close it', 'Save', '保存']);
});

function wordsIn(file: string): string[] {
  return visible(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`);
}

function visible(source: string): string[] {
  const found: string[] = [];
  visit(parseAst(source, { lang: 'tsx' }) as unknown, (node) => {
    if (node.type === 'JSXText') found.push(String(node.value));
    const value = node.value as Node | null | undefined;
    if (node.type === 'JSXAttribute' && spoken.has(node.name?.name ?? '') && value) {
      if (value.type === 'Literal') found.push(String(value.value));
    }
  });
  return found.map((text) => text.trim()).filter(hasWords);
}

function hasWords(text: string): boolean {
  // the key of a text in the dictionaries
  if (/^[a-z]\w*(\.\w+)+$/.test(text)) return false;
  const words = text.match(/[\p{L}][\p{L}\p{N}²]*/gu) ?? [];
  return words.some((word) => !sameInBoth.has(word) && !/^[A-Z]$/.test(word));
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value) see(value as Node);
    for (const inner of Object.values(value)) visit(inner, see);
  }
}
