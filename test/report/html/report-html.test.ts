import { expect, test } from 'vitest';
import { documentOf } from '../../../src/report/document/document-of.ts';
import { reportHtml } from '../../../src/report/html/report-html.ts';
import { packJsonInHtml } from '../../../src/report/pack/pack-in-html.ts';
import { canonicalPack, packJson } from '../../../src/report/pack/pack-json.ts';
import type { ReportPack } from '../../../src/report/pack/report-pack.ts';
import { smallPack } from '../small-pack.ts';
import { smallRegion } from '../small-region.ts';

const region = smallRegion();

test('a page holds its pack once, as it was given', () => {
  const pack = smallPack();
  const html = page(pack);
  expect(packJsonInHtml(html)).toBe(packJson(pack).replaceAll('<', '\\u003c'));
  expect(html.split(pack.maps[0].data)).toHaveLength(2);
});

test('the same pack gives the same page, also after it was written and read', () => {
  expect(page(canonicalPack(smallPack()))).toBe(page(smallPack()));
});

test.each(['zh', 'en'] as const)('all is said in %s, and nothing is left blank', (language) => {
  const visible = page(smallPack(), language).replace(/<script.*?<\/script>/gs, '');
  expect(visible).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(visible).toContain(language === 'zh' ? '方法与假设' : 'Method and assumptions');
});

test('names from users’ files are text, whatever they hold', () => {
  const pack = smallPack();
  const { project } = pack.inputs;
  const hostile = `</script><script>alert(1)</script><img src=x onerror="alert('&')">`;
  const [site, ...sites] = project.scenarios[0].sites;
  const scenario = {
    ...project.scenarios[0],
    sites: [{ ...site, name: { zh: hostile, en: hostile }, owner: hostile }, ...sites],
  };
  const spoilt = {
    ...pack,
    inputs: {
      ...pack.inputs,
      project: { ...project, name: { zh: hostile, en: hostile }, scenarios: [scenario] },
    },
  };
  const html = page(spoilt);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
});

test('a page may ask nothing of any network', () => {
  const html = page(smallPack());
  expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
  expect(html.match(/(?:src|href)="(?!#)[^"]*"/g) ?? []).toEqual([]);
});

function page(pack: ReportPack, language: 'zh' | 'en' = 'en'): string {
  return reportHtml(documentOf(pack, region), pack, { language, region, viewer: '"use strict";' });
}
