import type { Language } from '../../network/name.ts';

/** How a chart or a map is drawn. */
export interface ChartLooks {
  readonly language: Language;
  readonly widthPx: number;
  /** Family of all texts; the surrounding document's when left out. */
  readonly fontFamily?: string;
}

/** The opening tag of a picture of its own. */
export function svgOpening(
  { widthPx, fontFamily }: ChartLooks,
  heightPx: number,
  label: string,
  className: string,
): string {
  const family = fontFamily === undefined ? '' : ` font-family="${fontFamily}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${label}" class="${className}"${family}>`;
}
