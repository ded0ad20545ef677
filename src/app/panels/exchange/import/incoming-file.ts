import { decodeText } from '../../../../compute/decode-text.ts';
import type { Name } from '../../../../network/name.ts';
import {
  mostShapeFileBytes,
  readShapes,
  type ShapeFileCheck,
} from '../../../../planning/shape-import/read-shapes.ts';
import { texts } from './import-texts.ts';

/** A file, or several that go together, told by what can be done with it. */
export type IncomingFile = { readonly number: number; readonly name: string } & (
  | { readonly kind: 'table'; readonly bytes: Uint8Array; readonly looksLikeShips: boolean }
  | { readonly kind: 'routes'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'map';
      readonly bytes: Uint8Array;
      readonly check: ShapeFileCheck;
      /** Its points tell of antennas, and so are sites and no turbines. */
      readonly looksLikeSites: boolean;
      /** A track with times, and so a ship. */
      readonly looksLikeShips: boolean;
    }
  | { readonly kind: 'project'; readonly file: File; readonly bytes: Uint8Array }
  | { readonly kind: 'elevation' | 'antennas' | 'elements'; readonly files: readonly File[] }
  | { readonly kind: 'refused'; readonly reason: Name }
);

let lastNumber = 0;

/** Sorts files by kind; tiles of elevations go together, and so do antennas. */
export async function readIncoming(files: readonly File[]): Promise<IncomingFile[]> {
  const groups = [
    { kind: 'elevation', files: files.filter(({ name }) => /\.(hgt|tiff?)$/i.test(name)) },
    { kind: 'antennas', files: files.filter(({ name }) => /\.(msi|pln|ant)$/i.test(name)) },
  ] as const;
  const grouped = new Set(groups.flatMap((group) => group.files));
  const together = groups.flatMap(({ kind, files: each }): IncomingFile[] => {
    const name = each.map((file) => file.name).join(', ');
    return each.length > 0 ? [{ number: ++lastNumber, name, kind, files: each }] : [];
  });
  const others = files.filter((file) => !grouped.has(file));
  return [...together, ...(await Promise.all(others.map(readOne)))];
}

async function readOne(file: File): Promise<IncomingFile> {
  const { name } = file;
  const number = ++lastNumber;
  const refused = (reason: Name): IncomingFile => ({ number, name, kind: 'refused', reason });
  if (file.size > mostShapeFileBytes) return refused(texts.tooLarge);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(texts.unreadable);
  }
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  if (holdsElements(ending, bytes)) return { number, name, kind: 'elements', files: [file] };
  if (ending === '.xls') return refused(texts.oldExcel);
  if (['.csv', '.txt', '.tsv', '.xlsx'].includes(ending)) {
    return { number, name, kind: 'table', bytes, looksLikeShips: tellsOfShips(bytes) };
  }
  if (ending === '.gpx') return { number, name, kind: 'routes', bytes };
  if (ending === '.json') {
    const text = decodeText(bytes, 'utf-8');
    if (text !== null && /"format"\s*:\s*"offing-project"/.test(text)) {
      return { number, name, kind: 'project', file, bytes };
    }
  }
  if (['.json', '.geojson', '.kml', '.kmz'].includes(ending)) {
    const check = readShapes(bytes, decodeText);
    const looksLikeShips = ending === '.kml' && startOf(bytes, 1e6).includes('<gx:Track');
    const looksLikeSites = tellsOfAntennas(check);
    return { number, name, kind: 'map', bytes, check, looksLikeSites, looksLikeShips };
  }
  return refused(texts.unknown);
}

const antennaWords =
  /azimuth|antenna|tilt|sector|carrier|backhaul|height|\bpci\b|方位|天线|下倾|扇区|载波|回传|挂高/i;

const shipWords = /mmsi|\bimo\b|base_?date_?time|\b[sc]og\b|vessel|ship|船名|船舶|航速|航向/i;

/** Whether the head of a list speaks of ships, and not of antennas. */
function tellsOfShips(bytes: Uint8Array): boolean {
  const [head] = startOf(bytes, 4096).split('\n', 1);
  return shipWords.test(head) && !antennaWords.test(head);
}

/** The first bytes as text; names of columns are ASCII or UTF-8 where they tell anything. */
function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder().decode(bytes.subarray(0, length));
}

function tellsOfAntennas(check: ShapeFileCheck): boolean {
  if (!check.valid) return false;
  return check.shapes.some(
    ({ kind, fields }) => kind === 'point' && fields.some((field) => antennaWords.test(field)),
  );
}

/** So many bytes tell whether a file is one of orbital elements. */
const sniffedBytes = 4000;

/** Whether a file is one of satellites: by its ending, or by a first object of its own. */
function holdsElements(ending: string, bytes: Uint8Array): boolean {
  if (['.tle', '.3le', '.omm', '.kvn'].includes(ending)) return true;
  if (!['.txt', '.json', '.csv'].includes(ending)) return false;
  const head = decodeText(bytes.subarray(0, sniffedBytes), 'windows-1252') ?? '';
  return /^1 [\dA-Z ]{5}[ UCS] .{50,}\r?\n2 /m.test(head) || /\bMEAN_MOTION\b/.test(head);
}
