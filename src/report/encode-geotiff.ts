import { tileSide } from '../geo/tile-grid.ts';

/** A raster in Web Mercator, north up, of whole tiles of 256 × 256 values. */
export interface MercatorRaster {
  /** North-western corner, in metres of EPSG:3857. */
  readonly westM: number;
  readonly northM: number;
  /** Side of a pixel, in the same metres. */
  readonly pixelM: number;
  readonly tileColumns: number;
  readonly tileRows: number;
  /** Row by row from the north-west: what `floatBytes` gives of a tile, as a zlib stream. */
  readonly tiles: readonly Uint8Array[];
  /** The same with half the columns and rows, again with half of those, and so on. */
  readonly overviews?: readonly RasterOverview[];
  /** What the band holds. */
  readonly description: string;
  readonly unit: string;
  /** Said beside it, by name. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A raster made smaller, in tiles of 256 × 256 values as the raster itself. */
export interface RasterOverview {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Uint8Array[];
}

/** Offsets into a TIFF are words of 32 bits. */
const largestFile = 2 ** 32 - 1;

const webMercator = 3857;
const metre = 9001;

/** Model projected, raster of areas, EPSG:3857, metres. [OGC 19-008r4, clause 7.1] */
const geoKeys = [
  [1, 1, 0, 4],
  [1024, 0, 1, 1],
  [1025, 0, 1, 1],
  [3072, 0, 1, webMercator],
  [3076, 0, 1, metre],
].flat();

/** Values as the bytes of a tile: little-endian, whatever the machine. */
export function floatBytes(values: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) view.setFloat32(4 * i, values[i], true);
  return bytes;
}

/**
 * A raster as a GeoTIFF of one band in single precision, NaN where there is no value: tiled, each
 * tile compressed by itself, with overviews. [TIFF 6.0; OGC 19-008r4; nodata, metadata and
 * overviews as GDAL writes them]
 *
 * @throws when the file would be larger than the 4 GiB that a TIFF holds.
 */
export function encodeGeoTiff(raster: MercatorRaster): Uint8Array<ArrayBuffer> {
  const { westM, northM, pixelM, tileColumns, tileRows } = raster;
  const whole = { columns: tileColumns * tileSide, rows: tileRows * tileSide, tiles: raster.tiles };
  const images = [whole, ...(raster.overviews ?? [])];
  const fieldsOf = (image: number, offsets: readonly number[]): Field[] =>
    image > 0
      ? [{ tag: 254, type: 'long', values: [1] }, ...imageFields(images[image], offsets), nodata]
      : [
          ...imageFields(whole, offsets),
          { tag: 33550, type: 'double', values: [pixelM, pixelM, 0] },
          { tag: 33922, type: 'double', values: [0, 0, 0, westM, northM, 0] },
          { tag: 34735, type: 'short', values: geoKeys },
          { tag: 42112, type: 'ascii', values: charactersOf(gdalMetadata(raster)) },
          nodata,
        ];
  const starts: number[] = [];
  let end = headerBytes;
  images.forEach(({ tiles }, image) => {
    starts.push(end);
    end += directoryBytes(
      fieldsOf(
        image,
        tiles.map(() => 0),
      ),
    );
  });
  const offsets = images.map(({ tiles }) =>
    tiles.map(({ length }) => {
      const offset = end;
      end += length + (length & 1);
      return offset;
    }),
  );
  if (end > largestFile) {
    throw new RangeError(
      `raster of ${end} bytes: a TIFF holds ${largestFile}; ask for larger cells`,
    );
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  // `II`: little-endian
  view.setUint16(0, 0x4949, true);
  view.setUint16(2, 42, true);
  view.setUint32(4, headerBytes, true);
  images.forEach(({ tiles }, image) => {
    const next = starts[image + 1] ?? 0;
    writeDirectory(view, starts[image], fieldsOf(image, offsets[image]), next);
    tiles.forEach((tile, i) => {
      file.set(tile, offsets[image][i]);
    });
  });
  return file;
}

const nodata: Field = { tag: 42113, type: 'ascii', values: charactersOf('nan') };

/** How an image lies in the file: its size, and its tiles as zlib streams of floats. */
function imageFields(
  { columns, rows, tiles }: RasterOverview,
  offsets: readonly number[],
): Field[] {
  return [
    { tag: 256, type: 'long', values: [columns] },
    { tag: 257, type: 'long', values: [rows] },
    { tag: 258, type: 'short', values: [32] },
    // zlib streams [Adobe Photoshop TIFF Technical Notes, 2002]
    { tag: 259, type: 'short', values: [8] },
    { tag: 262, type: 'short', values: [1] },
    { tag: 277, type: 'short', values: [1] },
    { tag: 284, type: 'short', values: [1] },
    { tag: 322, type: 'long', values: [tileSide] },
    { tag: 323, type: 'long', values: [tileSide] },
    { tag: 324, type: 'long', values: offsets },
    { tag: 325, type: 'long', values: tiles.map(({ length }) => length) },
    // IEEE floating point
    { tag: 339, type: 'short', values: [3] },
  ];
}

/** An entry of the image file directory. */
interface Field {
  readonly tag: number;
  readonly type: keyof typeof fieldTypes;
  readonly values: readonly number[];
}

const fieldTypes = {
  ascii: { code: 2, bytes: 1 },
  short: { code: 3, bytes: 2 },
  long: { code: 4, bytes: 4 },
  double: { code: 12, bytes: 8 },
} as const;

const headerBytes = 8;
const entryBytes = 12;

/** Length of a directory and the values that do not fit into its entries. */
function directoryBytes(fields: readonly Field[]): number {
  const apart = fields.reduce((sum, field) => sum + bytesApart(field), 0);
  return 2 + entryBytes * fields.length + 4 + apart;
}

/** Room for a field's values outside its entry, which holds up to four bytes; even, as offsets must be. */
function bytesApart({ type, values }: Field): number {
  const bytes = fieldTypes[type].bytes * values.length;
  return bytes <= 4 ? 0 : bytes + (bytes & 1);
}

/** Writes a directory and says where the next one begins, 0 after the last. */
function writeDirectory(
  view: DataView,
  start: number,
  fields: readonly Field[],
  next: number,
): void {
  view.setUint16(start, fields.length, true);
  const end = start + 2 + entryBytes * fields.length;
  view.setUint32(end, next, true);
  let apart = end + 4;
  fields.forEach((field, i) => {
    const at = start + 2 + entryBytes * i;
    view.setUint16(at, field.tag, true);
    view.setUint16(at + 2, fieldTypes[field.type].code, true);
    view.setUint32(at + 4, field.values.length, true);
    const bytes = bytesApart(field);
    if (bytes > 0) view.setUint32(at + 8, apart, true);
    writeValues(view, bytes > 0 ? apart : at + 8, field);
    apart += bytes;
  });
}

function writeValues(view: DataView, from: number, { type, values }: Field): void {
  const { bytes } = fieldTypes[type];
  values.forEach((value, i) => {
    const at = from + bytes * i;
    if (type === 'ascii') view.setUint8(at, value);
    else if (type === 'short') view.setUint16(at, value, true);
    else if (type === 'long') view.setUint32(at, value, true);
    else view.setFloat64(at, value, true);
  });
}

/** Text and the zero that ends it. */
function charactersOf(text: string): number[] {
  return [...Array.from(text, (character) => character.charCodeAt(0)), 0];
}

function gdalMetadata({ description, unit, notes }: MercatorRaster): string {
  const ofBand = (role: string, name: string, value: string) =>
    `  <Item name="${name}" sample="0" role="${role}">${escaped(value)}</Item>`;
  const items = [
    ...Object.entries(notes).map(
      ([name, value]) => `  <Item name="${escaped(name)}">${escaped(value)}</Item>`,
    ),
    ofBand('description', 'DESCRIPTION', description),
    ...(unit === '' ? [] : [ofBand('unittype', 'UNITTYPE', unit)]),
  ];
  return `<GDALMetadata>\n${items.join('\n')}\n</GDALMetadata>`;
}

/** Text for XML in ASCII, as a TIFF's text must be. */
function escaped(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 || code > 126 || '<>&"'.includes(character) ? `&#${code};` : character;
  }).join('');
}
