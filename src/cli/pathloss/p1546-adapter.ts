import { type P1546Input, p1546 } from '../../radio/propagation/p1546/p1546.ts';
import {
  type CaseFields,
  CaseProblem,
  choiceAt,
  listAt,
  numberAt,
  numbersAt,
} from './case-fields.ts';
import type { PathlossAdapter } from './pathloss-adapter.ts';

const zones = ['Land', 'Sea', 'Cold', 'Warm'];
const surroundings = {
  Rural: 'rural',
  Suburban: 'suburban',
  Urban: 'urban',
  'Dense Urban': 'dense-urban',
  Sea: 'sea',
} as const;

export const p1546Adapter: PathlossAdapter = {
  id: 'p1546',
  title: 'ITU-R P.1546-6: field-strength curves, without terrain information',
  fields: [
    'f_mhz',
    't % of time',
    'q % of places',
    'heff effective height in m',
    'ha mast in m or null',
    'h2 receiver in m',
    'R2 what stands around it in m',
    `area ${Object.keys(surroundings).join(', ')}`,
    'd list of lengths in km from the base',
    `zone list of as many: ${zones.join(', ')} (Sea is cold)`,
  ],
  evaluate(fields) {
    const stretches = stretchesAt(fields);
    const conditions = conditionsAt(fields, stretches.landKm === 0);
    const { fieldStrengthDb, lossDb } = p1546({ ...conditions, ...stretches });
    return { out: { E: fieldStrengthDb, L: lossDb }, intermediate: {}, warnings: [] };
  },
};

type Stretches = Pick<P1546Input, 'landKm' | 'seaKm' | 'warmSea'>;

/** All but the stretches of the path; the sea curves are not entered with less than 3 m. */
function conditionsAt(fields: CaseFields, isAllSea: boolean): Omit<P1546Input, keyof Stretches> {
  const area = choiceAt(fields, 'area', Object.keys(surroundings) as (keyof typeof surroundings)[]);
  const lowestM = area === 'Sea' ? 3 : 1;
  return {
    frequencyMhz: numberAt(fields, 'f_mhz', { from: 30, to: 4000, unit: 'MHz' }),
    timePercent: numberAt(fields, 't', { from: 1, to: 50, unit: '%' }),
    locationPercent: numberAt(fields, 'q', { from: 1, to: 99, unit: '%' }),
    effectiveHeightM: numberAt(fields, 'heff', { from: isAllSea ? 3 : -3000, to: 3000, unit: 'm' }),
    mastHeightM:
      fields.values.ha === null ? null : numberAt(fields, 'ha', { from: 0.1, to: 3000, unit: 'm' }),
    receiverHeightM: numberAt(fields, 'h2', { from: lowestM, to: 3000, unit: 'm' }),
    clutterHeightM: numberAt(fields, 'R2', { from: 0, to: 1000, unit: 'm' }),
    surroundings: surroundings[area],
  };
}

/** How far the path runs over land and over the sea; one stretch of warm sea makes it all warm. */
function stretchesAt(fields: CaseFields): Stretches {
  const lengths = numbersAt(fields, 'd', { from: 0, to: 1000, unit: 'km' });
  const kinds = listAt(fields, 'zone');
  if (kinds.length !== lengths.length) {
    throw new CaseProblem(['zone'], `${kinds.length} zones`, `${lengths.length}, one per length`);
  }
  const lengthOver = (isMeant: (kind: unknown) => boolean) =>
    lengths.reduce((sum, km, i) => (isMeant(kinds[i]) ? sum + km : sum), 0);
  const stray = kinds.findIndex((kind) => !zones.includes(kind as string));
  if (stray >= 0) {
    throw new CaseProblem(
      ['zone', stray],
      JSON.stringify(kinds[stray]),
      `one of ${zones.join(', ')}`,
    );
  }
  return {
    landKm: lengthOver((kind) => kind === 'Land'),
    seaKm: lengthOver((kind) => kind !== 'Land'),
    warmSea: kinds.includes('Warm'),
  };
}
