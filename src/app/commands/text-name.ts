import type { Name } from '../../network/name.ts';
import { type TextKey, textIn } from '../i18n/text.ts';

/** A text of the dictionaries in both languages, read when it is shown. */
export function textName(key: TextKey): Name {
  return {
    get zh() {
      return textIn('zh')(key);
    },
    get en() {
      return textIn('en')(key);
    },
  };
}
