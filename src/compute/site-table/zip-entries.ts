import { Inflate } from 'fflate';
import { TableRefusal, tableLimits } from './table-refusal.ts';

/** A file inside a ZIP archive. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const mostEntries = 2000;
const pushedBytes = 16_384;

/**
 * Unpacks files of a ZIP archive, none that no one asked for.
 *
 * The sizes that an archive tells may lie, so what comes out is counted while it comes.
 *
 * @throws TableRefusal when the archive is damaged, encrypted or unpacks to too much
 */
export function zipEntries(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const unpacked = new Map<string, Uint8Array>();
  let left: number = tableLimits.unpackedBytes;
  for (const entry of listed(bytes)) {
    if (!wanted(entry.name) || unpacked.has(entry.name)) continue;
    const content = inflated(entry, left);
    left -= content.length;
    unpacked.set(entry.name, content);
  }
  return unpacked;
}

/** Reads the directory at the end of the archive. [APPNOTE.TXT, sec. 4.3.12 and 4.3.16] */
function listed(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = directoryEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) throw damaged();
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
      if (view.getUint16(at + 8, true) & 1) {
        throw new TableRefusal('压缩包已加密', 'the archive is encrypted');
      }
      const nameLength = view.getUint16(at + 28, true);
      entries.push({
        name: nameAt(bytes, at + 46, nameLength),
        method: view.getUint16(at + 10, true),
        packed: packedAt(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  if (at + length > bytes.length) throw damaged();
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function packedAt(view: DataView, header: number, length: number): Uint8Array {
  if (view.getUint32(header, true) !== 0x04034b50) throw damaged();
  const at = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (at + length > view.byteLength) throw damaged();
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function inflated({ method, packed }: ZipEntry, mostBytes: number): Uint8Array {
  if (method === 0) {
    if (packed.length > mostBytes) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > mostBytes) throw tooLarge();
    chunks.push(chunk);
    isWhole ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += pushedBytes) {
      const next = at + pushedBytes;
      inflate.push(packed.subarray(at, next), next >= packed.length);
    }
  } catch (error) {
    throw error instanceof TableRefusal ? error : damaged();
  }
  if (!isWhole) throw damaged();
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function damaged(): TableRefusal {
  return new TableRefusal('压缩包已损坏', 'the archive is damaged');
}

function tooLarge(): TableRefusal {
  const megabytes = tableLimits.unpackedBytes / 1e6;
  return new TableRefusal(`解压后超过 ${megabytes} MB`, `it unpacks to more than ${megabytes} MB`);
}
