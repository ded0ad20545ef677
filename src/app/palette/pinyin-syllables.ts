import { pinyin } from 'pinyin-pro';

/** The syllables of a Chinese name without tones, by the words in it: 重庆 is chong qing. */
export function pinyinSyllables(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}
