import { itmPointToPoint } from '../../radio/propagation/itm/itm-point-to-point.ts';
import { numberAt, objectAt, problemAt } from './case-fields.ts';
import { profileAt } from './case-profile.ts';
import { itmCaseResult, itmFields, itmInputAt } from './itm-case.ts';
import type { PathlossAdapter } from './pathloss-adapter.ts';

export const itmP2pAdapter: PathlossAdapter = {
  id: 'itm-p2p',
  title: 'NTIA ITM 1.4: Longley and Rice over a profile',
  fields: [...itmFields, 'prof { h }, at equal steps'],
  evaluate(fields) {
    const input = itmInputAt(fields);
    const prof = objectAt(fields, 'prof');
    if ('d' in prof.values) throw problemAt(prof, 'd', 'D and n in its place: equal steps');
    const { heightsM } = profileAt(fields, { zones: false, clutter: false });
    const lengthKm = numberAt(prof, 'D', { from: 0, to: Number.MAX_VALUE });
    const stepM = (lengthKm * 1000) / (heightsM.length - 1);
    return itmCaseResult(itmPointToPoint({ ...input, stepM, heightsM }));
  },
};
