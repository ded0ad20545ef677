import type { Region } from '../../geo/region.ts';
import { landStretches } from './over-land.ts';
import type { RawRoute } from './raw-route.ts';
import type { RemarkLog } from './remark-log.ts';
import type { RoutePoint } from './route-point.ts';
import type { RouteOptions } from './route-reading.ts';

/** Tells where a way goes over land, and whether it comes near the region at all. */
export function tellWay(
  { line, name, mmsiText }: RawRoute,
  points: readonly RoutePoint[],
  region: Region,
  { acceptLand }: RouteOptions,
  problems: RemarkLog,
  warnings: RemarkLog,
): void {
  const way = points.map(({ longitudeDeg, latitudeDeg }) => [longitudeDeg, latitudeDeg]);
  const { west, south, east, north } = region.scope;
  const who = mmsiText || name || null;
  const isOutside = way.every(([x, y]) => x < west || x > east || y < south || y > north);
  if (isOutside) {
    warnings.tell('outsideRegion', [line], {
      zh: `第 ${line} 行：${who ? `${who} ` : ''}的所有位置都在区域以外（经度 ${west} 至 ${east}，纬度 ${south} 至 ${north}），不计入结果`,
      en: `line ${line}: all positions${who ? ` of ${who}` : ''} lie outside the region (longitude ${west} to ${east}, latitude ${south} to ${north}); they count in no figure`,
    });
  }
  for (const stretch of landStretches(way, region)) {
    const [from, to] = [points[stretch.firstLeg].line, points[stretch.lastLeg + 1].line];
    const km = stretch.km.toFixed(1);
    const place = `${stretch.longitudeDeg.toFixed(3)}, ${stretch.latitudeDeg.toFixed(3)}`;
    const [firstEnd, lastStart] = [points[stretch.firstLeg + 1].line, points[stretch.lastLeg].line];
    const text =
      stretch.firstLeg === stretch.lastLeg
        ? {
            zh: `第 ${from} 行至第 ${to} 行的航段在 ${place} 附近有 ${km} km 位于陆地上`,
            en: `the leg from line ${from} to line ${to} runs over land for ${km} km about ${place}`,
          }
        : {
            zh: `在 ${place} 附近有 ${km} km 位于陆地上：始于第 ${from} 行至第 ${firstEnd} 行的航段，止于第 ${lastStart} 行至第 ${to} 行的航段`,
            en: `the way runs over land for ${km} km about ${place}: it begins on the leg from line ${from} to line ${firstEnd} and ends on the leg from line ${lastStart} to line ${to}`,
          };
    if (stretch.isTolerated) {
      warnings.tell('overLand', [from, to], {
        zh: `${text.zh}；视为港池或河口`,
        en: `${text.en}; taken as a harbour or a river's mouth`,
      });
    } else if (acceptLand) {
      warnings.tell('overLand', [from, to], {
        zh: `${text.zh}；已按要求接受`,
        en: `${text.en}; accepted as asked`,
      });
    } else problems.tell('overLand', [from, to], text, 'acceptLand');
  }
}
