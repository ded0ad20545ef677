import {
  coastalLandZone,
  inlandZone,
  seaZone,
} from '../../../src/radio/propagation/path-profile.ts';
import type { RadialPath } from '../../../src/radio/propagation/propagation-model.ts';

/** What a random radial is made of. */
export type RadialKind = 'sea' | 'land' | 'mixed' | 'rough' | 'plateau';

export const radialKinds: readonly RadialKind[] = ['sea', 'land', 'mixed', 'rough', 'plateau'];

/**
 * Ground along a radial: stretches of sea, plains, hills and steep islands, with and without
 * clutter. A plateau ends in a cliff above the sea; rough is hills from end to end.
 */
export function randomRadial(kind: RadialKind, count: number, random: () => number): RadialPath {
  const heightsM = new Float64Array(count);
  const clutterM = new Float64Array(count);
  const zones = new Uint8Array(count).fill(seaZone);
  const paint = (from: number, to: number, steepness: number) => {
    const inland = random() < 0.5;
    const plainM = Math.round(random() * 30) / 2;
    const coverM = random() < 0.5 ? 0 : Math.round(random() * 15);
    let hillM = 0;
    for (let i = from; i < Math.min(to, count); i++) {
      hillM = Math.max(0, hillM + steepness * (random() - 0.5));
      heightsM[i] = plainM + hillM;
      clutterM[i] = coverM;
      zones[i] = inland ? inlandZone : coastalLandZone;
    }
  };
  if (kind === 'land') paint(0, count, 0);
  if (kind === 'rough') paint(0, count, 20 + random() * 60);
  if (kind === 'plateau') {
    const edge = Math.floor(random() * count * 0.6);
    heightsM.fill(20 + random() * 300, 0, edge);
    zones.fill(coastalLandZone, 0, edge);
  }
  if (kind === 'mixed') {
    for (let at = random() < 0.5 ? 0 : 5; at < count; ) {
      const length = 1 + Math.floor(random() * random() * 80);
      paint(at, at + length, random() < 0.4 ? 0 : random() * 60);
      at += length + 1 + Math.floor(random() * 120);
    }
  }
  return { heightsM, clutterM, zones, wanted: null };
}
