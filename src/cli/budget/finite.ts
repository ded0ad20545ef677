/** Why a value is not finite, for the reader of JSON. */
export const outOfReach =
  'the carrier cannot carry the rate that is asked, however strong the signal';

/** An entry of JSON, which knows no infinity: null then, with the reason in `KEYReason`. */
export function finite(
  key: string,
  value: number,
  reason: string,
): Readonly<Record<string, number | string | null>> {
  if (Number.isFinite(value)) return { [key]: value };
  return { [key]: null, [`${key}Reason`]: reason };
}
