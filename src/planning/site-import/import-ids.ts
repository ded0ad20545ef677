import { idSchema } from '../../network/name.ts';

/** A valid id from any text: other characters become dashes; null when nothing is left of it. */
export function idFrom(text: string): string | null {
  if (text.length <= 100 && idSchema.safeParse(text).success) return text;
  const made = text
    .normalize('NFKC')
    .slice(0, 100)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  return made === '' ? null : made;
}

/** An id that is not taken: the wanted one, or with the first free number behind it. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
