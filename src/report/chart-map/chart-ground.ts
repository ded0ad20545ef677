import { featuresOfKind, type Region } from '../../geo/region.ts';
import { paint } from '../charts/svg-paint.ts';
import { px } from '../charts/svg-text.ts';
import { type ChartFrame, chartX, chartY } from './chart-frame.ts';
import { shapePath } from './shape-path.ts';

/** Keeps a line as thin as it is when the chart is drawn larger. */
const thin = 'vector-effect="non-scaling-stroke"';

/** What lies under the raster: the sea in its legal tints. */
export function chartSea(region: Region, frame: ChartFrame): string {
  const path = (zoneId: string) =>
    featuresOfKind(region, 'zone')
      .filter(({ properties: { id } }) => id === zoneId)
      .map(({ geometry }) => shapePath(geometry, frame))
      .join('');
  return [
    `<rect width="${px(frame.widthPx)}" height="${px(frame.heightPx)}" ${paint('sea-out')}/>`,
    area(path('territorial-sea'), 'sea-ts'),
    area(path('internal-waters'), 'sea-in'),
  ].join('');
}

/** What lies over the raster: distance lines, land with its shore, and the limits. */
export function chartGround(region: Region, frame: ChartFrame): string {
  const pathOf = (kind: string) =>
    featuresOfKind(region, kind)
      .map(({ geometry }) => shapePath(geometry, frame))
      .join('');
  const islets = featuresOfKind(region, 'island').filter(
    ({ geometry }) => geometry.type === 'Point',
  );
  const basePoints = featuresOfKind(region, 'basePoint');
  const line = (data: string, looks: string) =>
    data === '' ? '' : `<path d="${data}" ${thin} ${looks}/>`;
  return [
    line(
      pathOf('distanceLine'),
      `stroke-width="0.9" stroke-dasharray="0.1 3.6" stroke-linecap="round" ${paint(null, 'sea-ink')}`,
    ),
    line(
      pathOf('land') + pathOf('island'),
      `fill-rule="evenodd" stroke-width="1" stroke-linejoin="round" ${paint('land', 'coast')}`,
    ),
    dots(
      islets.map(({ geometry }) => placeOf(geometry, frame)),
      2.6,
      paint(null, 'coast'),
    ),
    dots(
      islets.map(({ geometry }) => placeOf(geometry, frame)),
      1.4,
      paint(null, 'land'),
    ),
    line(pathOf('baseline'), `stroke-width="1.3" ${paint(null, 'mag')}`),
    line(
      pathOf('territorialSeaLimit'),
      `stroke-width="1.3" stroke-dasharray="12 4 2.5 4" ${paint(null, 'mag')}`,
    ),
    line(
      pathOf('contiguousZoneLimit'),
      `stroke-width="0.9" stroke-dasharray="7 5" opacity="0.8" ${paint(null, 'mag')}`,
    ),
    line(
      pathOf('lateralLimit'),
      `stroke-width="0.9" stroke-dasharray="2.5 3.5" opacity="0.8" ${paint(null, 'mag')}`,
    ),
    dots(
      basePoints.map(({ geometry }) => placeOf(geometry, frame)),
      3.2,
      paint(null, 'mag'),
    ),
  ].join('');
}

/** Round dots that keep their size when the chart is drawn larger: lines of no length. */
export function dots(
  places: readonly (readonly [x: number, y: number] | null)[],
  diameterPx: number,
  looks: string,
): string {
  const data = places
    .filter((place) => place !== null)
    .map(([x, y]) => `M${px(x)} ${px(y)}h.01`)
    .join('');
  return data === ''
    ? ''
    : `<path d="${data}" stroke-width="${diameterPx}" stroke-linecap="round" ${thin} ${looks}/>`;
}

function area(data: string, fill: 'sea-ts' | 'sea-in'): string {
  return data === '' ? '' : `<path d="${data}" fill-rule="evenodd" ${paint(fill)}/>`;
}

function placeOf(
  geometry: { readonly type: string },
  frame: ChartFrame,
): readonly [number, number] | null {
  const { type, coordinates } = geometry as { type: string; coordinates: readonly number[] };
  return type === 'Point' ? [chartX(frame, coordinates[0]), chartY(frame, coordinates[1])] : null;
}
