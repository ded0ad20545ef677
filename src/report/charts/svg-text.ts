/** The looks of a line of text in a picture. */
export interface TextLooks {
  readonly attributes: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly sizePx?: number;
  readonly weight?: 600;
  /** Clockwise, about the text's own place. */
  readonly turnDeg?: number;
}

/** A line of selectable text at a place of a picture. */
export function svgText(x: number, y: number, text: string, looks: TextLooks): string {
  const { attributes, anchor = 'start', sizePx = 11, weight, turnDeg } = looks;
  const extra = [
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(weight ? [`font-weight="${weight}"`] : []),
    ...(turnDeg ? [`transform="rotate(${turnDeg} ${px(x)} ${px(y)})"`] : []),
  ].join(' ');
  return `<text x="${px(x)}" y="${px(y)}" font-size="${sizePx}" ${extra} ${attributes}>${escaped(text)}</text>`;
}

/** A text as it stands in HTML and SVG, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A length to a tenth of a pixel, the same on every machine. */
export function px(value: number): string {
  const text = (Math.round(value * 10) / 10).toFixed(1);
  return text.endsWith('.0')
    ? text.slice(0, -2).replace(/^-0$/, '0')
    : text.replace(/^-0\.0$/, '0');
}

/** About how wide a text is drawn: letters of Chinese are as wide as they are high. */
export function textWidthPx(text: string, sizePx = 11): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u2e80-\uffef]/.test(letter) ? 1 : /[il.,:·' ]/.test(letter) ? 0.32 : 0.58;
  return ems * sizePx;
}
