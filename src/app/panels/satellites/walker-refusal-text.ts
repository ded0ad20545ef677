import type { Language } from '../../../network/name.ts';
import { filled } from '../../palette/filled.ts';
import type { WalkerRefusal } from '../../satellites/walker-notation.ts';
import { newSystemWords } from './new-system-texts.ts';

/** Why a Walker notation is refused, in words. */
export function walkerRefusalText(refusal: WalkerRefusal, language: Language): string {
  const { reason, ...values } = refusal;
  return filled(newSystemWords[reason][language], values);
}
