import { coordinateDeg } from '../../network/site-list/coordinate-text.ts';
import { headerField } from '../../network/site-list/header-field.ts';
import type { SiteTableRow } from '../../network/site-list/site-table.ts';
import { numberOf, textOf } from '../../network/site-list/value-text.ts';
import type { RawPoint, RawRoute } from '../../planning/ships/raw-route.ts';
import { zoneOfHeader } from '../../planning/ships/track-time.ts';
import { readCsvTable } from '../site-table/read-csv-table.ts';
import { TableRefusal } from '../site-table/table-refusal.ts';

/** Names of columns seen in AIS archives and fleets' tables, without spaces, signs and zone. */
const headers = {
  mmsi: 'mmsi, mmsino, mmsi号, mmsi编号, mmsi码, 船舶mmsi, userid, 海上移动业务标识, 水上移动业务标识, 水上移动通信业务标识码',
  time: 'time, timestamp, datetime, date, basedatetime, datetimestamp, timeposition, dtpos, postime, positiontime, receivedtime, receivetime, updatetime, lastupdate, msgtime, unixtime, unix, epoch, 时间, 时间戳, 日期时间, 定位时间, 接收时间, 更新时间, 报位时间, 上报时间',
  name: 'name, vesselname, shipname, vessel, ship, boat, 船名, 船舶名称, 船舶, 中文船名, 渔船名称, 名称',
  kind: 'type, kind, vesseltype, shiptype, shipandcargotype, aistype, typeofship, 类型, 船型, 船舶类型, 船舶种类',
  speed: 'sog, speed, speedoverground, 航速, 对地航速, 速度',
} as const;

type ShipField = keyof typeof headers;

const known = new Map(
  (Object.keys(headers) as ShipField[]).flatMap((field) =>
    headers[field].split(', ').map((name) => [name, field] as const),
  ),
);

/**
 * The ships of a table with a header: rows of one MMSI, or where there is none of one name, are
 * those of one ship, whatever stands between them; all rows where there is neither.
 *
 * @throws TableRefusal
 */
export function csvRoutes(text: string): RawRoute[] {
  const { columns, rows, delimiter } = readCsvTable(text);
  const columnOf = columnsOf(columns);
  const { longitude, latitude } = columnOf;
  if (longitude === undefined || latitude === undefined) {
    throw new TableRefusal(
      `没有找到经度列和纬度列；列名为：${columns.join('、')}`,
      `no columns of longitude and latitude; the columns are: ${columns.join(', ')}`,
    );
  }
  const decimalComma = delimiter !== ',';
  const zone = columnOf.time === undefined ? null : zoneOfHeader(columns[columnOf.time]);
  const routes = new Map<string, RawRoute & { points: RawPoint[] }>();
  for (const row of rows) {
    const cell = (column: number | undefined) =>
      column === undefined ? '' : textOf(row.values[column]);
    const mmsiText = cell(columnOf.mmsi).replace(/\.0+$/, '');
    const name = cell(columnOf.name);
    // where rows have an MMSI, one without it is of a ship that is not known
    const key = columnOf.mmsi === undefined ? name : mmsiText || `?${row.line}`;
    const route = routes.get(key) ?? {
      line: row.line,
      name,
      mmsiText: columnOf.mmsi === undefined ? '' : mmsiText || '—',
      kindText: cell(columnOf.kind),
      points: [],
      ...(zone === null ? {} : { utcOffsetMin: zone }),
    };
    route.points.push(pointOf(row, { longitude, latitude, ...columnOf }, decimalComma));
    // names come in some messages alone
    const fuller = {
      ...route,
      name: route.name || name,
      kindText: route.kindText || cell(columnOf.kind),
    };
    routes.set(key, fuller);
  }
  return [...routes.values()];
}

type Columns = Partial<Record<ShipField | 'longitude' | 'latitude', number>>;

function pointOf(
  row: SiteTableRow,
  columnOf: Columns & { longitude: number; latitude: number },
  decimalComma: boolean,
): RawPoint {
  const [x, y] = [row.values[columnOf.longitude], row.values[columnOf.latitude]];
  const speed = columnOf.speed === undefined ? null : row.values[columnOf.speed];
  const reportedKn = speed === null ? null : numberOf(speed, decimalComma);
  return {
    line: row.line,
    longitudeDeg: coordinateDeg(x, decimalComma) ?? Number.NaN,
    latitudeDeg: coordinateDeg(y, decimalComma) ?? Number.NaN,
    positionText: `${textOf(x) || '—'}, ${textOf(y) || '—'}`,
    timeText: columnOf.time === undefined ? '' : textOf(row.values[columnOf.time]) || '—',
    ...(reportedKn === null ? {} : { reportedKn }),
  };
}

/** What each column is; of two names, kinds or speeds, the first. @throws TableRefusal when two tell the same that cannot be left open */
function columnsOf(columns: readonly string[]): Columns {
  const found: Columns = {};
  columns.forEach((header, index) => {
    const field = fieldOf(header);
    if (field === null) return;
    const first = found[field];
    if (first === undefined) found[field] = index;
    else if (!mayComeTwice.has(field)) throw twoColumns(columns[first], header);
  });
  return found;
}

const mayComeTwice = new Set<keyof Columns>(['name', 'kind', 'speed']);

function twoColumns(first: string, second: string): TableRefusal {
  return new TableRefusal(
    `“${first}”与“${second}”两列含义相同，应只有一列`,
    `the columns "${first}" and "${second}" mean the same; one was expected`,
  );
}

function fieldOf(header: string): keyof Columns | null {
  const field = headerField(header)?.field;
  if (field === 'longitudeDeg') return 'longitude';
  return field === 'latitudeDeg' ? 'latitude' : shipField(header);
}

function shipField(header: string): ShipField | null {
  const text = header.normalize('NFKC').toLowerCase();
  const plain = (name: string) => name.replace(/[\s_.\-/:*#·]+/g, '');
  const bare = plain(text.replace(/[([【][^)\]】]*[)\]】]/g, ''));
  const withoutZone = plain(
    text
      .replace(/[([【][^)\]】]*[)\]】]/g, '')
      .replace(/(?:utc|gmt)\s*(?:[+-]\s*\d{1,2}(?::?\d{2})?)?|北京|东八区|beijing|zulu/g, ''),
  );
  // 世界时 and 北京时间 are times by themselves
  if (
    zoneOfHeader(header) !== null &&
    (withoutZone === '' || /^(?:世界时|协调世界时|时间?)$/.test(withoutZone))
  )
    return 'time';
  return known.get(bare) ?? known.get(withoutZone) ?? null;
}
