/**
 * A text with `_xHHHH_` in place of what the library would leave out or XML readers change, and of
 * what looks like such an escape. [ECMA-376 part 1, sec. 22.9.2.19]
 */
export function xlsxText(text: string): string {
  const safe = text.replace(unsafe, (found) => [...found].map(unitEscapes).join(''));
  // the library looks texts up in an object, where it would find what all objects have
  return safe in {} ? unitEscapes(safe[0]) + safe.slice(1) : safe;
}

const unsafe =
  /[^\t\n\u0020-\u007e\u0085\u00a0-\ufdcf\ufdf0-\ufffc\u{10000}-\u{10ffff}]|\p{Surrogate}|\p{Noncharacter_Code_Point}|_(?=x[\dA-Fa-f]{4}_)/gu;

function unitEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const code = character.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  }).join('');
}
