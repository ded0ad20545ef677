import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPack } from '../../report/pack/read-pack.ts';
import { type ReportManifest, readManifest } from '../../report/pack/report-manifest.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { badInput } from '../failure.ts';

/** A file as it was handed in. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report as it was handed in. */
export interface GivenReport {
  readonly pack: ReportPack;
  /** The file that the pack was read from. */
  readonly packFile: string;
  /** Of a folder; null for a single file. */
  readonly manifest: ReportManifest | null;
  /** All files of the report that are there. */
  readonly files: readonly GivenFile[];
}

/** Reads a report: a folder with its manifest, a page, or a pack's JSON. @throws CommandFailure when it is none. */
export function readReport(path: string): GivenReport {
  return isFolder(path) ? readFolder(path) : readSingle(path);
}

function readSingle(path: string): GivenReport {
  const file = { name: basename(path), bytes: readBytes(path) };
  return { pack: packOf(file, path), packFile: file.name, manifest: null, files: [file] };
}

function readFolder(folder: string): GivenReport {
  const path = join(folder, 'manifest.json');
  const names = readdirSync(folder);
  if (!names.includes('manifest.json')) {
    throw badInput(`${folder}: no manifest.json — expected the folder of a report`);
  }
  const check = readManifest(textOf(readBytes(path)));
  if (!check.valid) throw badInput(`${path}: ${check.reason}`);
  const { manifest } = check;
  const files = manifest.files
    .filter(({ name }) => names.includes(name))
    .map(({ name }) => ({ name, bytes: readBytes(join(folder, name)) }));
  // the pack by itself says most plainly what is wrong with it
  const carrier =
    files.find(({ name }) => name.endsWith('.json')) ??
    files.find(({ name }) => name.endsWith('.html'));
  if (!carrier) {
    throw badInput(`${folder}: neither a page nor a pack is there — expected one to compute from`);
  }
  const pack = packOf(carrier, join(folder, carrier.name));
  return { pack, packFile: carrier.name, manifest, files };
}

/** The text of a file that is meant to be one. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function packOf({ bytes }: GivenFile, path: string): ReportPack {
  const check = readPack(textOf(bytes));
  if (check.valid) return check.pack;
  throw badInput(`${path}: ${check.reason}`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw badInput(`${path}: ${(error as Error).message}`);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw badInput(`${path}: ${(error as Error).message}`);
  }
}
