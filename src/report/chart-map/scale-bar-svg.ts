import { kmPerNauticalMile } from '../../units/constants.ts';
import { cosine } from '../../units/trigonometry.ts';
import { paint } from '../charts/svg-paint.ts';
import { px, svgText } from '../charts/svg-text.ts';
import { plainNumber } from '../document/figure-text.ts';

/** Kilometres of a degree of longitude at the equator. */
const kmPerDegree = 111.32;

/** Scale bars in kilometres and nautical miles that hold at a latitude, their lower right corner at the origin. */
export function scaleBarSvg(pxPerDegree: number, latitudeDeg: number, mostPx: number): string {
  const pxPerKm = pxPerDegree / (kmPerDegree * cosine((latitudeDeg * Math.PI) / 180));
  const bar = (pxPerUnit: number, unit: string, y: number) => {
    const length = roundLength(mostPx / pxPerUnit);
    const width = length * pxPerUnit;
    const halves = [0, 1]
      .map(
        (i) =>
          `<rect x="${px(-width + (i * width) / 2)}" y="${y}" width="${px(width / 2)}" height="3.4" stroke-width="0.7" ${paint(i === 0 ? 'ink' : 'paper', 'ink')}/>`,
      )
      .join('');
    return (
      halves +
      svgText(-width - 5, y + 5, `${plainNumber(length)} ${unit}`, {
        attributes: paint('ink'),
        anchor: 'end',
        sizePx: 9,
      })
    );
  };
  return bar(pxPerKm, 'km', -14) + bar(pxPerKm * kmPerNauticalMile, 'NM', -4);
}

/** The longest of 1, 2, 5, 10, 20 … that is not longer than a length. */
function roundLength(most: number): number {
  let power = 1;
  while (power * 10 <= most) power *= 10;
  while (power > most) power /= 10;
  return [5, 2, 1].map((factor) => factor * power).find((length) => length <= most) ?? power;
}

/** An arrow to the north about the origin. */
export function northSvg(): string {
  return `<path d="M0 -10L4 4L0 1L-4 4Z" ${paint('ink')}/>${svgText(0, 14, 'N', { attributes: paint('ink'), anchor: 'middle', sizePx: 9, weight: 600 })}`;
}
