import { itmArea, itmSitings } from '../../radio/propagation/itm/itm-area.ts';
import { choiceAt, numberAt } from './case-fields.ts';
import { itmCaseResult, itmFields, itmInputAt } from './itm-case.ts';
import type { PathlossAdapter } from './pathloss-adapter.ts';

export const itmAreaAdapter: PathlossAdapter = {
  id: 'itm-area',
  title: 'NTIA ITM 1.4: Longley and Rice over ground of known roughness',
  fields: [
    ...itmFields,
    'tx_site, rx_site 0 random, 1 careful, 2 very careful',
    'd_km',
    'delta_h terrain irregularity in m',
  ],
  evaluate(fields) {
    const siting = (name: string) =>
      itmSitings[choiceAt(fields, name, [0, 1, 2], '0 random, 1 careful, 2 very careful')];
    return itmCaseResult(
      itmArea({
        ...itmInputAt(fields),
        transmitterSiting: siting('tx_site'),
        receiverSiting: siting('rx_site'),
        distanceKm: numberAt(fields, 'd_km', { from: 0.001, to: 20_000, unit: 'km' }),
        irregularityM: numberAt(fields, 'delta_h', { from: 0, to: 10_000, unit: 'm' }),
      }),
    );
  },
};
