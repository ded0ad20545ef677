import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Name } from '../../network/name.ts';
import type { RawPoint, RawRoute } from './raw-route.ts';
import type { RemarkLog } from './remark-log.ts';
import type { RoutePoint } from './route-point.ts';
import type { RouteOptions, RouteRemarkKind, RouteRemedy } from './route-reading.ts';
import { trackTime } from './track-time.ts';

/** No ship is faster. */
const mostKn = 80;

/** What AIS gives where the speed is not available, and the most it can tell. [ITU-R M.1371-5, table 48] */
const unknownSpeedFromKn = 102.2;

const metresPerNauticalMile = 1852;

/**
 * The points of a route that stand, in the order in which they are sailed; null when too few do, or
 * when the file is refused for them.
 */
export function routePoints(
  route: RawRoute,
  options: RouteOptions,
  problems: RemarkLog,
  warnings: RemarkLog,
): RoutePoint[] | null {
  let isRefused = false;
  const judge = (kind: RouteRemarkKind, lines: number[], text: Name, remedy?: RouteRemedy) => {
    if (remedy === 'leaveOutBadRows' && options.leaveOutBadRows) {
      warnings.tell(kind, lines, { zh: `${text.zh}；未读取`, en: `${text.en}; left out` });
      return;
    }
    isRefused = true;
    problems.tell(kind, lines, text, remedy);
  };
  const hasTimes = route.points.some(({ timeText }) => timeText !== '');
  const placed = route.points.flatMap((point): RoutePoint[] => {
    const { line, longitudeDeg, latitudeDeg } = point;
    const wrong = positionProblem(point);
    if (wrong) judge('badPosition', [line], wrong, 'leaveOutBadRows');
    const timeMs = hasTimes ? timeOf(point, route, options, judge) : null;
    tellReportedSpeed(point, warnings);
    if (wrong || (hasTimes && timeMs === null)) return [];
    return [{ line, longitudeDeg, latitudeDeg, timeMs }];
  });
  const ordered = hasTimes ? inOrder(placed, options, warnings, judge) : placed;
  const points = hasTimes ? withoutJumps(ordered, judge) : ordered;
  if (isRefused) return null;
  if (points.length >= 2) return points;
  // where each row is told already, that none is left adds nothing
  if (points.length === 0 && route.points.length > 0) return null;
  const who = route.mmsiText || route.name;
  const line = points[0]?.line ?? route.line;
  judge(
    'tooFewPoints',
    [line],
    {
      zh: `第 ${line} 行：${who ? `${who} ` : ''}只有 ${points.length} 个可用的位置，应至少 2 个`,
      en: `line ${line}: ${who ? `${who} has ` : ''}${points.length} usable position${points.length === 1 ? '' : 's'} — expected 2 at least`,
    },
    'leaveOutBadRows',
  );
  return null;
}

type Judge = (kind: RouteRemarkKind, lines: number[], text: Name, remedy?: RouteRemedy) => void;

function positionProblem({ line, longitudeDeg, latitudeDeg, positionText }: RawPoint): Name | null {
  if (Math.abs(longitudeDeg) <= 180 && Math.abs(latitudeDeg) <= 90) return null;
  return {
    zh: `第 ${line} 行：位置 ${positionText} 应为经度 −180 至 180、纬度 −90 至 90`,
    en: `line ${line}: position ${positionText} — expected a longitude of −180 to 180 and a latitude of −90 to 90`,
  };
}

function timeOf(
  { line, timeText }: RawPoint,
  { utcOffsetMin: ofFile }: RawRoute,
  { utcOffsetMin }: RouteOptions,
  judge: Judge,
): number | null {
  const time = trackTime(timeText, ofFile ?? utcOffsetMin ?? null);
  if ('timeMs' in time) return time.timeMs;
  if (time.problem === 'noZone') {
    const text = {
      zh: `第 ${line} 行：时间 ${timeText} 没有时区；应写明，例如 ${timeText}Z 或列名带 UTC，或指定时区`,
      en: `line ${line}: time ${timeText} names no zone — expected Z or an offset after it, UTC in the column's name, or the zone to be given`,
    };
    judge('noZone', [line], text, 'utcOffsetMin');
    return null;
  }
  const text = {
    zh: `第 ${line} 行：时间“${timeText}”无法读取，应如 2026-11-01T08:00:00Z`,
    en: `line ${line}: time "${timeText}" cannot be read — expected, for example, 2026-11-01T08:00:00Z`,
  };
  judge('badTime', [line], text, 'leaveOutBadRows');
  return null;
}

function tellReportedSpeed({ line, reportedKn }: RawPoint, warnings: RemarkLog): void {
  if (reportedKn === undefined || reportedKn <= mostKn || reportedKn >= unknownSpeedFromKn) return;
  warnings.tell('tooFast', [line], {
    zh: `第 ${line} 行：报告的航速为 ${reportedKn} 节，超过 ${mostKn} 节；航速由位置与时间算出，此值不用`,
    en: `line ${line}: a reported speed of ${reportedKn} kn, over ${mostKn} kn; speeds are taken from positions and times, not from it`,
  });
}

/** Points in the order of time, each time once. */
function inOrder(
  points: readonly RoutePoint[],
  { sortRows }: RouteOptions,
  warnings: RemarkLog,
  judge: Judge,
): RoutePoint[] {
  let latest = points[0];
  const rising: RoutePoint[] = [];
  for (const point of points) {
    if (timeAt(point) >= timeAt(latest)) {
      latest = point;
      rising.push(point);
      continue;
    }
    const text = {
      zh: `第 ${point.line} 行：时间 ${clock(point)} 早于第 ${latest.line} 行的 ${clock(latest)}`,
      en: `line ${point.line}: its time ${clock(point)} is before ${clock(latest)} of line ${latest.line}`,
    };
    if (sortRows) {
      warnings.tell('outOfOrder', [point.line], {
        zh: `${text.zh}；已按时间排序`,
        en: `${text.en}; put in the order of time`,
      });
    } else judge('outOfOrder', [point.line], text, 'sortRows');
  }
  const sorted = sortRows ? points.toSorted((a, b) => timeAt(a) - timeAt(b)) : rising;
  return sorted.filter((point, i) => {
    const before = sorted[i - 1];
    if (!before || timeAt(point) !== timeAt(before)) return true;
    const text = {
      zh: `第 ${point.line} 行：时间 ${clock(point)} 与第 ${before.line} 行相同`,
      en: `line ${point.line}: its time ${clock(point)} is that of line ${before.line} as well`,
    };
    judge('duplicateTime', [point.line], text, 'leaveOutBadRows');
    return false;
  });
}

/** Points that a ship can have reached from the one before. */
function withoutJumps(points: readonly RoutePoint[], judge: Judge): RoutePoint[] {
  const kept: RoutePoint[] = [];
  for (const point of points) {
    const before = kept.at(-1);
    const hours = before ? (timeAt(point) - timeAt(before)) / 3_600_000 : 0;
    if (before) {
      const { distanceM } = geodesicBetween(before, point);
      const knots = distanceM / metresPerNauticalMile / hours;
      if (knots > mostKn) {
        const [km, kn] = [(distanceM / 1000).toFixed(1), Math.round(knots)];
        const text = {
          zh: `第 ${point.line} 行：自第 ${before.line} 行起 ${km} km 相当于 ${kn} 节，超过 ${mostKn} 节`,
          en: `line ${point.line}: ${km} km from line ${before.line} take ${kn} kn, over ${mostKn} kn`,
        };
        judge('tooFast', [point.line], text, 'leaveOutBadRows');
        continue;
      }
    }
    kept.push(point);
  }
  return kept;
}

function timeAt({ timeMs }: RoutePoint): number {
  return timeMs ?? 0;
}

function clock(point: RoutePoint): string {
  return new Date(timeAt(point)).toISOString().replace('.000Z', 'Z');
}
