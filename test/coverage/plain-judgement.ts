import type { JudgedChannel } from '../../src/coverage/judgement.ts';
import { lookUp } from '../../src/coverage/log-table.ts';
import type { ServerNeeds } from '../../src/coverage/server-needs.ts';
import { type LimitingCause, limitingCauses } from '../../src/coverage/tile-layers.ts';

/** What a cell is given of one service, worked out margin by margin as the words have it. */
export function plainJudgement(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  onLand: boolean,
  service: number,
): { given: boolean; probability: number; cause: number } {
  const count = needs.services.length;
  const { sinr } = needs.services[service];
  let given = false;
  let probability = 0;
  let nearest = -1;
  let cause: LimitingCause = 'silent';
  for (const { channel, reception } of channels) {
    const best = reception.bestMw[cell];
    if (best === 0) continue;
    const server = reception.server[cell];
    const at = server * count + service;
    const beyond = reception.beyond[cell] === 1;
    const zone = onLand ? 2 : beyond ? 1 : 0;
    const others = reception.othersMw[cell] + reception.far.cellsMw[cell];
    const { noiseMw } = channel;
    const dataNoiseMw = noiseMw * needs.perDataGain[server];
    const quality = Math.min(
      best / (sinr * (others + noiseMw)),
      best / (needs.rateSinr[at] * (others + dataNoiseMw)),
    );
    const strength = best / needs.needMw[(server * 3 + zone) * count + service];
    if (strength >= 1 && quality >= 1) given = true;
    const median = Math.max(needs.downlinkNeedMw[at], needs.uplinkNeedMw[at]);
    const chance = lookUp(needs.probability[zone], Math.min(best / median, quality));
    probability = Math.max(probability, chance);

    if (Math.min(strength, quality) <= nearest) continue;
    nearest = Math.min(strength, quality);
    const downNeedMw = Math.max(sinr * noiseMw, needs.rateSinr[at] * dataNoiseMw);
    const upNeedMw = needs.uplinkNeedMw[at];
    if (strength >= 1) cause = best >= downNeedMw ? 'interference' : 'downlink';
    else if (beyond && best < downNeedMw && best < upNeedMw) cause = 'horizon';
    else cause = downNeedMw > upNeedMw ? 'downlink' : 'uplink';
  }
  const isBarred = channels.some(({ reception: { barredMw, barred } }) => {
    const at = barred[cell] * count + service;
    const heard = barredMw[cell];
    return heard > 0 && heard >= needs.downlinkNeedMw[at] && heard >= needs.uplinkNeedMw[at];
  });
  if (cause !== 'interference' && isBarred) cause = 'range';
  return { given, probability, cause: limitingCauses.indexOf(cause) };
}
