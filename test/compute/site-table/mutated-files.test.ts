import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSiteTable } from '../../../src/compute/site-table/read-site-table.ts';
import { applySiteImport } from '../../../src/planning/site-import/apply-site-import.ts';
import { planSiteImport } from '../../../src/planning/site-import/plan-site-import.ts';
import { csvImport, emptyProject, scope } from '../../planning/site-import/csv-import.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { fewSitesCsv, fewSitesGeoJson, fewSitesKml, fewSitesXlsx } from './few-sites.ts';
import { spoil, spoilText } from './spoil.ts';

const mutations = 2000;

/** A file to spoil: its text, and how the text becomes the file. */
interface Sound {
  readonly text: string;
  readonly packed: (text: string) => Uint8Array;
}

const project = emptyProject();
const scenarioId = project.scenarios[0].id;

/** The workbook's list, or the strings it takes its words from, in its own archive. */
async function workbookParts(): Promise<Sound[]> {
  const entries = unzipSync(await fewSitesXlsx());
  const names = Object.keys(entries).filter((name) => /sheet2\.xml$|sharedStrings/.test(name));
  return names.map((name) => ({
    text: new TextDecoder().decode(entries[name]),
    packed: (text) =>
      zipSync({ ...entries, [name]: strToU8(text) }, { level: text.length % 2 === 0 ? 1 : 0 }),
  }));
}

async function projectFile(): Promise<Sound> {
  const list = await csvImport(fewSitesCsv().split('\r\n'));
  return {
    text: JSON.stringify(applySiteImport(project, scenarioId, list), null, 1),
    packed: strToU8,
  };
}

const kmz = (text: string) => zipSync({ 'doc.kml': strToU8(text) }, { level: 1 });

test.each([
  ['csv', async (): Promise<Sound[]> => [{ text: fewSitesCsv(), packed: strToU8 }]],
  ['xlsx', workbookParts],
  ['kml', async () => [{ text: fewSitesKml(), packed: strToU8 }]],
  ['kmz', async () => [{ text: fewSitesKml(), packed: kmz }]],
  ['geojson', async () => [{ text: fewSitesGeoJson(), packed: strToU8 }]],
  ['project', async () => [await projectFile()]],
] as const)(
  `${mutations} spoilt files of kind %s are each taken whole or refused`,
  {
    timeout: 60_000,
  },
  async (kind, soundOnes) => {
    const random = seededRandom(20_270_502);
    const below = (limit: number) => Math.floor(random() * limit);
    const sound = (await soundOnes()).map((file) => ({ ...file, whole: file.packed(file.text) }));
    const ends = { refused: 0, bad: 0, taken: 0 };
    let slowestMs = 0;
    for (let i = 0; i < mutations; i++) {
      const { text, packed, whole } = sound[below(sound.length)];
      let bytes: Uint8Array;
      // half of them before they are packed, so that the damage lies further in
      if (below(2) === 0) bytes = packed(spoilText(text, below));
      else bytes = spoil(whole, below);
      const beginMs = performance.now();
      ends[await endOf(bytes, `spoilt.${kind}`)]++;
      slowestMs = Math.max(slowestMs, performance.now() - beginMs);
    }
    // both ends must have been reached for this to prove anything
    expect(ends.refused, JSON.stringify(ends)).toBeGreaterThan(mutations / 50);
    expect(ends.taken, JSON.stringify(ends)).toBeGreaterThan(mutations / 50);
    // a hang, not a pace: a sound file takes a few milliseconds
    expect(slowestMs).toBeLessThan(2000);
  },
);

/** Reads and plans a file as the page does, and takes it where it may be taken. */
async function endOf(bytes: Uint8Array, fileName: string): Promise<'refused' | 'bad' | 'taken'> {
  const check = await readSiteTable(bytes, fileName);
  if (!check.valid) {
    if (!check.reason.en.startsWith(`${fileName}: `) || check.reason.zh === '') {
      throw new Error(`no sentence: ${check.reason.en}`);
    }
    return 'refused';
  }
  const { table } = check;
  if (table.rows.some(({ values }) => values.length !== table.columns.length)) {
    throw new Error('rows of other lengths than the header');
  }
  const planned = planSiteImport(table, { project, scenarioId, scope });
  if (planned.rows.length !== table.rows.length) throw new Error('rows got lost');
  if (!planned.ready) {
    if (planned.counts.errors === 0) throw new Error('not taken, and no one knows why');
    // the sites that are left must do without the others
    const some = planSiteImport(table, {
      project,
      scenarioId,
      scope,
      options: { leaveOutBad: true },
    });
    if (some.ready) applySiteImport(project, scenarioId, some);
    return 'bad';
  }
  const { sites } = applySiteImport(project, scenarioId, planned).scenarios[0];
  if (sites.length !== planned.counts.sites) throw new Error('only some sites were taken');
  return 'taken';
}
