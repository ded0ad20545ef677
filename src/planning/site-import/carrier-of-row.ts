import type { Carrier } from '../../network/carrier.ts';
import type { Name } from '../../network/name.ts';
import type { SiteRow } from '../../network/site-list/site-rows.ts';
import { arfcnMhz } from '../../radio/nr/nr-arfcn.ts';

/** What a row says of its carrier, found among those of the project. */
export type CarrierChoice =
  | { readonly found: 'none' }
  | { readonly found: 'one'; readonly carrier: Carrier }
  /** The first of several; all of them fit. */
  | { readonly found: 'several'; readonly carrier: Carrier; readonly choices: Name }
  | { readonly found: 'unknown'; readonly by: CarrierField; readonly message: Name };

export type CarrierField = 'carrierId' | 'nrBand' | 'arfcn' | 'downlinkMhz' | 'bandwidthMhz';

/** What bands are called by their frequency, in MHz. [TS 38.104, table 5.2-1] */
const bandNames: readonly (readonly [number, readonly string[]])[] = [
  [700, ['n28', 'n12', 'n14', 'n67', 'n83']],
  [800, ['n20', 'n26']],
  [850, ['n5', 'n26']],
  [900, ['n8']],
  [1800, ['n3']],
  [1900, ['n2', 'n25', 'n39']],
  [2100, ['n1', 'n65', 'n66']],
  [2300, ['n40']],
  [2500, ['n41']],
  [2600, ['n41', 'n7', 'n38']],
  [3300, ['n78', 'n77']],
  [3400, ['n78', 'n77']],
  [3500, ['n78', 'n77']],
  [3700, ['n77', 'n78']],
  [4800, ['n79']],
  [4900, ['n79']],
];

/**
 * The carrier of a row: by id or name where it has one, else by band, NR-ARFCN, frequency and
 * bandwidth together.
 *
 * @param arfcn as the row has it, empty when it has none
 */
export function carrierOfRow(
  row: SiteRow,
  arfcn: string,
  carriers: readonly Carrier[],
): CarrierChoice {
  if (row.carrierId !== undefined) return byName(String(row.carrierId), carriers);
  const tests: readonly (readonly [
    CarrierField,
    string,
    (text: string, of: Carrier) => boolean,
  ])[] = [
    ['nrBand', textOf(row.nrBand), hasBand],
    ['arfcn', arfcn, (text, of) => hasFrequency(arfcnMhz(Number(text)), of)],
    ['downlinkMhz', textOf(row.downlinkMhz), (text, of) => hasFrequency(Number(text), of)],
    ['bandwidthMhz', textOf(row.bandwidthMhz), (text, of) => Number(text) === of.bandwidthMhz],
  ];
  let fitting = carriers;
  let asked = false;
  for (const [by, text, fits] of tests) {
    if (text === '') continue;
    const left = fitting.filter((carrier) => fits(text, carrier));
    if (left.length === 0) return unknown(by, fitting);
    // a bandwidth alone tells no carrier
    if (by !== 'bandwidthMhz') asked = true;
    if (asked) fitting = left;
  }
  if (!asked) return { found: 'none' };
  return fitting.length === 1
    ? { found: 'one', carrier: fitting[0] }
    : { found: 'several', carrier: fitting[0], choices: namesOf(fitting) };
}

function byName(text: string, carriers: readonly Carrier[]): CarrierChoice {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const byId = carriers.find(({ id }) => id === text);
  if (byId) return { found: 'one', carrier: byId };
  const fitting = carriers.filter(({ id, name }) =>
    [id, name.zh, name.en].some((known) => known.normalize('NFKC').toLowerCase() === wanted),
  );
  if (fitting.length === 0) return unknown('carrierId', carriers);
  return fitting.length === 1
    ? { found: 'one', carrier: fitting[0] }
    : { found: 'several', carrier: fitting[0], choices: namesOf(fitting) };
}

/** n28, N28, B28, band 28 or 28; 700M, 700MHz, 2.1G, 2100. */
function hasBand(text: string, { nrBand, downlinkMhz }: Carrier): boolean {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  const number = /^(?:n|b|nr|band|频段)?(\d{1,3})$/.exec(plain)?.[1];
  if (number !== undefined && nrBand.toLowerCase() === `n${number}`) return true;
  const named = /^(?:nr)?(\d+(?:\.\d+)?)(ghz|g|mhz|m|兆)?$/.exec(plain);
  if (!named) return nrBand.toLowerCase() === plain;
  const mhz = Number(named[1]) * (named[2]?.startsWith('g') ? 1000 : 1);
  if (mhz < 400) return false;
  const bands = bandNames.find(([name]) => name === mhz)?.[1];
  if (bands) return bands.includes(nrBand.toLowerCase());
  return Math.abs(mhz - downlinkMhz) <= 0.05 * downlinkMhz;
}

/** Within the carrier: some give the SSB's frequency, which need not be its centre. */
function hasFrequency(mhz: number | null, { downlinkMhz, bandwidthMhz }: Carrier): boolean {
  return mhz !== null && Math.abs(mhz - downlinkMhz) <= bandwidthMhz / 2;
}

function textOf(value: SiteRow[keyof SiteRow]): string {
  return value === undefined ? '' : String(value);
}

function unknown(by: CarrierField, carriers: readonly Carrier[]): CarrierChoice {
  const { zh, en } = namesOf(carriers);
  return {
    found: 'unknown',
    by,
    message: {
      zh: `项目中没有这样的载波；可选：${zh}`,
      en: `no such carrier in the project; expected one of ${en}`,
    },
  };
}

function namesOf(carriers: readonly Carrier[]): Name {
  const shown = carriers.slice(0, 9);
  const text = (language: 'zh' | 'en') =>
    shown
      .map(({ id, nrBand, downlinkMhz }) =>
        language === 'zh'
          ? `${id}（${nrBand}，${downlinkMhz} MHz）`
          : `${id} (${nrBand}, ${downlinkMhz} MHz)`,
      )
      .join(language === 'zh' ? '、' : ', ') + (carriers.length > shown.length ? ' …' : '');
  return { zh: text('zh'), en: text('en') };
}
