import type { Region } from '../../geo/region.ts';
import type { Ship, Voyage } from '../../network/fleet.ts';
import type { Name } from '../../network/name.ts';
import { linesText } from './lines-text.ts';
import type { RawRoute } from './raw-route.ts';
import { RemarkLog } from './remark-log.ts';
import type { RoutePoint } from './route-point.ts';
import { routePoints } from './route-points.ts';
import type { RouteOptions, RouteReading } from './route-reading.ts';
import { shipKind } from './ship-kind.ts';
import { tellWay } from './tell-way.ts';

/** A fleet of the project file holds no more. */
const mostShips = 2000;

/**
 * Makes ships of what a file has of them: a recorded track where its points have times, else a line
 * sailed as the options say. Ships come only when nothing is refused.
 */
export function shipsOfRoutes(
  format: NonNullable<RouteReading['format']>,
  routes: readonly RawRoute[],
  region: Region,
  options: RouteOptions,
): RouteReading {
  const problems = new RemarkLog();
  const warnings = new RemarkLog();
  const taken = new Set(options.takenIds);
  const ships: Ship[] = [];
  if (routes.length > mostShips) {
    problems.tell('tooMany', [], {
      zh: `有 ${routes.length} 艘船，一个船队最多 ${mostShips} 艘`,
      en: `${routes.length} ships; a fleet has ${mostShips} at most`,
    });
  }
  for (const route of routes.slice(0, mostShips)) {
    const mmsi = mmsiOf(route, options, problems, warnings);
    if (mmsi === 'wrong') continue;
    const points = routePoints(route, options, problems, warnings);
    if (points === null) continue;
    tellPieces(route, warnings);
    tellWay(route, points, region, options, problems, warnings);
    const name = route.name === '' ? null : route.name.slice(0, 120);
    const id = freeId(mmsi ?? name ?? '', taken);
    ships.push({
      id,
      ...(name ? { name: { zh: name, en: name } } : {}),
      ...(mmsi ? { mmsi } : {}),
      kind: kindOf(route, options, warnings),
      terminalId: options.terminalId,
      voyage: voyageOf(points, options),
    });
  }
  if (ships.length === 0 && problems.isEmpty) problems.tell('noShips', [], noShipsText(format));
  return {
    format,
    ships: problems.isEmpty ? ships : [],
    problems: problems.remarks(),
    warnings: warnings.remarks(),
  };
}

function noShipsText(format: string): Name {
  return format === 'csv'
    ? { zh: '没有船：没有两行以上的位置', en: 'no ships in it: no two rows with positions' }
    : { zh: '没有航线或航迹', en: 'no routes or tracks in it' };
}

/** Nine digits; those of ships begin with 2 to 7, handhelds with 8, crafts of a mother ship with 98. [ITU-R M.585-9] */
function mmsiOf(
  { line, mmsiText, points }: RawRoute,
  { leaveOutBadRows }: RouteOptions,
  problems: RemarkLog,
  warnings: RemarkLog,
): string | null | 'wrong' {
  if (mmsiText === '') return null;
  if (/^(?:[2-8]\d{8}|98\d{7})$/.test(mmsiText)) return mmsiText;
  const lines = points.length > 0 ? points.map((point) => point.line) : [line];
  const where = linesText(lines);
  const text = {
    zh: `${where.zh}：MMSI ${mmsiText} 不是船舶标识，应为 9 位数字，以 2 至 8 或 98 开头`,
    en: `${where.en}: MMSI ${mmsiText} is not that of a ship — expected nine digits beginning with 2 to 8, or 98`,
  };
  if (leaveOutBadRows) warnings.tell('badMmsi', lines, leftOut(text));
  else problems.tell('badMmsi', lines, text, 'leaveOutBadRows');
  return 'wrong';
}

function leftOut({ zh, en }: Name): Name {
  return { zh: `${zh}；未读取`, en: `${en}; left out` };
}

function kindOf(
  { line, kindText }: RawRoute,
  { kind }: RouteOptions,
  warnings: RemarkLog,
): Ship['kind'] {
  const known = kindText === '' ? kind : shipKind(kindText);
  if (known) return known;
  warnings.tell('unknownKind', [line], {
    zh: `第 ${line} 行：船舶类型“${kindText}”未知，按所选类型处理`,
    en: `line ${line}: ship type "${kindText}" is not known; the kind chosen is taken`,
  });
  return kind;
}

function tellPieces({ pieceLines = [] }: RawRoute, warnings: RemarkLog): void {
  if (pieceLines.length < 2) return;
  warnings.tell('joined', pieceLines.slice(0, 20), {
    zh: `第 ${pieceLines[0]} 行：航迹有 ${pieceLines.length} 段，按一艘船连成一条`,
    en: `line ${pieceLines[0]}: a track of ${pieceLines.length} segments, joined as that of one ship`,
  });
}

function voyageOf(points: readonly RoutePoint[], options: RouteOptions): Voyage {
  if (points[0].timeMs === null) {
    return {
      type: 'line',
      coordinates: points.map(({ longitudeDeg, latitudeDeg }) => [longitudeDeg, latitudeDeg]),
      departureUtc: options.departureUtc,
      speedKn: options.speedKn,
    };
  }
  return {
    type: 'track',
    points: points.map(({ timeMs, longitudeDeg, latitudeDeg }) => [
      (timeMs ?? 0) / 1000,
      longitudeDeg,
      latitudeDeg,
    ]),
  };
}

/** From what letters and digits a name has, numbered where that is taken. */
function freeId(name: string, taken: Set<string>): string {
  const letters = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  const base = letters === '' ? 'ship' : letters;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
