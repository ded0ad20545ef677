import type { P1546Input } from './p1546.ts';

/** No curve is entered with more. [ITU-R P.1546-6, annex 5, sec. 4.1] */
const highestM = 3000;

/** Why the Recommendation is not valid for an input; null when it is. */
export function p1546Refusal(input: P1546Input): string | null {
  const { frequencyMhz, timePercent, locationPercent, receiverHeightM, landKm, seaKm } = input;
  if (!(frequencyMhz >= 30 && frequencyMhz <= 4000)) {
    return `P.1546: frequencyMhz ${frequencyMhz} is outside 30 to 4000`;
  }
  if (!(timePercent >= 1 && timePercent <= 50)) {
    return `P.1546: timePercent ${timePercent} is outside 1 to 50`;
  }
  if (!(locationPercent >= 1 && locationPercent <= 99)) {
    return `P.1546: locationPercent ${locationPercent} is outside 1 to 99`;
  }
  if (!(landKm >= 0 && seaKm >= 0 && landKm + seaKm > 0 && landKm + seaKm <= 1000)) {
    return `P.1546: ${landKm} km of land and ${seaKm} km of sea are not between 0 and 1000 km`;
  }
  return heightRefusal(input, receiverHeightM);
}

function heightRefusal(input: P1546Input, receiverHeightM: number): string | null {
  const { surroundings, effectiveHeightM, mastHeightM, landKm, seaKm, clutterHeightM } = input;
  const lowestM = surroundings === 'sea' ? 3 : 1;
  if (!(receiverHeightM >= lowestM && receiverHeightM < Number.POSITIVE_INFINITY)) {
    const place = surroundings === 'sea' ? 'sea' : 'land';
    return `P.1546: receiverHeightM ${receiverHeightM} is below ${lowestM}, the least beside the ${place}`;
  }
  const leastM = landKm === 0 ? 3 : -highestM;
  if (!(effectiveHeightM >= leastM && effectiveHeightM <= highestM)) {
    return `P.1546: effectiveHeightM ${effectiveHeightM} is outside ${leastM} to ${highestM}`;
  }
  if (mastHeightM !== null && !(mastHeightM > 0 && mastHeightM < Number.POSITIVE_INFINITY)) {
    return `P.1546: mastHeightM ${mastHeightM} is not positive`;
  }
  if (mastHeightM === null && landKm + seaKm < 1) {
    return `P.1546: ${landKm + seaKm} km is below 1 km, for which mastHeightM must be known`;
  }
  if (!(clutterHeightM >= 0 && clutterHeightM < Number.POSITIVE_INFINITY)) {
    return `P.1546: clutterHeightM ${clutterHeightM} is negative`;
  }
  return null;
}
