import { expect, test } from 'vitest';
import { p1812Model } from '../../../src/radio/propagation/p1812/p1812-model.ts';
import type { Link, RadialPath } from '../../../src/radio/propagation/propagation-model.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { radialKinds, randomRadial } from '../along-radial/random-radial.ts';
import { jiangsuClimate } from '../jiangsu-climate.ts';

const stepsKm = [0.1, 0.2, 0.25];

test.each(radialKinds)(
  'every receiver of a %s radial gets the loss of its own path within 1e-6 dB',
  (kind) => {
    const random = seededRandom(1812 + kind.length * 7);
    const rounds = Number(process.env['ROUNDS'] ?? 12);
    let worst = 0;
    let at = '';
    let n = 0;
    for (let round = 0; round < rounds; round++) {
      const link = randomLink(random);
      const stepKm = stepsKm[Math.floor(random() * 3)];
      const count = 2 + Math.floor(random() * 400);
      const path = randomRadial(kind, count, random);
      const lossDb = new Float64Array(count);
      const transmitter = {
        ...link,
        transmitterHeightAmslM: link.transmitterHeightAmslM + path.heightsM[0],
      };
      p1812Model.prepare(transmitter, { stepKm, count }).predict(path, lossDb);
      for (let i = 1; i < count; i += 1 + Math.floor(random() * 6)) {
        const error = Math.abs(lossDb[i] - pointLossDb(transmitter, stepKm, path, i));
        n++;
        if (!(error <= worst)) {
          worst = error;
          at = `round ${round} receiver ${i}/${count} ${JSON.stringify(link)}`;
        }
      }
    }
    console.log(kind, n, worst, at);
    expect(worst).toBeLessThan(1e-6);
  },
);

function pointLossDb(link: Link, stepKm: number, path: RadialPath, receiver: number): number {
  const end = receiver + 1;
  return p1812Model.predictPath(link, {
    distancesKm: Float64Array.from({ length: end }, (_, i) => i * stepKm),
    heightsM: path.heightsM.slice(0, end),
    clutterM: path.clutterM.slice(0, end),
    zones: path.zones.slice(0, end),
  }).lossDb;
}

function randomLink(random: () => number): Link {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  return {
    frequencyMhz: pick([773, 1850, 2600, 3500, 4900, 450]),
    transmitterHeightAmslM: pick([10, 30, 50, 120, 300, 600]),
    receiverHeightM: pick([1.5, 3, 10, 30]),
    polarisation: pick(['horizontal', 'vertical']),
    timePercent: pick([1, 5, 10, 20, 49, 50]),
    kFactor: 1.4,
    latitudeDeg: pick([33.4, 5, 75]),
    climate: jiangsuClimate,
  };
}
