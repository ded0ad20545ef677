import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

/** One row of a curated table, by column name; an empty cell is the empty string. */
export type Row = Readonly<Record<string, string>>;

const tablesFolder = new URL('../tables/', import.meta.url);

/** The rows of geodata/tables/NAME.csv. @throws when a row has not as many cells as the heading. */
export function readTable(name: string): Row[] {
  const text = readFileSync(new URL(`${name}.csv`, tablesFolder), 'utf8');
  const [heading, ...lines] = text.trimEnd().split('\n').map(splitLine);
  return lines.map((cells, index) => {
    if (cells.length !== heading.length) {
      throw new Error(
        `${name}.csv line ${index + 2}: ${cells.length} cells, not ${heading.length}`,
      );
    }
    return Object.fromEntries(heading.map((column, i) => [column, cells[i]]));
  });
}

/** A cell as a number; undefined when it is empty. @throws when it holds anything else. */
export function numberIn(row: Row, column: string): number | undefined {
  const cell = row[column];
  if (cell === undefined || cell === '') return undefined;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`${row.id}, ${column}: "${cell}" is not a number`);
  return value;
}

/** The row's place, [longitude, latitude] in degrees. */
export function placeIn(row: Row): Position {
  const lon = numberIn(row, 'lon');
  const lat = numberIn(row, 'lat');
  if (lon === undefined || lat === undefined) throw new Error(`${row.id}: no position`);
  return [lon, lat];
}

/** A cell such as `119.2 34.8 ; 119.3 34.9` as positions. */
export function pathIn(row: Row, column: string): Position[] {
  const cell = row[column];
  return cell === '' ? [] : cell.split(';').map((pair) => pair.trim().split(' ').map(Number));
}

function splitLine(line: string): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}
