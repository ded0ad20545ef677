import type { Language } from '../../network/name.ts';
import { filled } from '../palette/filled.ts';
import { sizeText } from '../panels/exchange/size-text.ts';
import { newSystemWords } from '../panels/satellites/new-system-texts.ts';

/** A catalogue of everything in orbit is a tenth of this. */
const mostBytes = 50_000_000;

/** A project file would grow too large with more, and a picture of them slow. */
export const mostElements = 10_000;

/** Text of files of elements one after the other, and why some of them could not be read. */
export async function readElementFiles(
  files: readonly File[],
  language: Language,
): Promise<{ readonly text: string; readonly name: string; readonly failures: readonly string[] }> {
  const texts: string[] = [];
  const failures: string[] = [];
  let name = '';
  for (const file of files) {
    if (file.size > mostBytes) {
      const sizes = { size: sizeText(file.size), most: sizeText(mostBytes) };
      failures.push(filled(newSystemWords.tooLarge[language], { file: file.name, ...sizes }));
      continue;
    }
    try {
      texts.push((await file.text()).replace(/^\uFEFF/, '').trimEnd());
      if (name === '') name = file.name.replace(/\.[^.]+$/, '');
    } catch {
      // a folder, or a file that has gone since
      failures.push(filled(newSystemWords.unreadable[language], { file: file.name }));
    }
  }
  return { text: texts.join('\n'), name, failures };
}
