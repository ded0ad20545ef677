import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import type { ReportPack } from './report-pack.ts';

/** The text of a pack: equal packs give equal bytes. */
export function packJson(pack: ReportPack): string {
  return canonicalJson(pack);
}

/** A pack as it is after being written and read, with its keys in their order and no −0 or undefined. */
export function canonicalPack(pack: ReportPack): ReportPack {
  return JSON.parse(packJson(pack)) as ReportPack;
}

/** SHA-256 of a pack with everything in it: what a sign-off signs. */
export function packHash(pack: ReportPack): string {
  return contentHash(packJson(pack));
}
