import { UnwritableCharacters } from './unwritable-characters.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a reader would make a line feed of it
  '\r': '&#13;',
};

/** What no XML file can hold, not even escaped. [XML 1.0, sec. 2.2] */
const forbidden = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/gu;

/** A text as content of an XML element or as value of an attribute. @throws UnwritableCharacters */
export function xmlText(text: string): string {
  const found = text.match(forbidden);
  if (found) throw new UnwritableCharacters('KML', found);
  return text.replace(/[&<>"\r]/g, (character) => escapes[character]);
}
