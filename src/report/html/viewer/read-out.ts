import { placeText } from '../../document/place-text.ts';
import { element } from './element.ts';
import type { MapOnPage } from './map-on-page.ts';
import { say, words } from './words.ts';

/** A place on a map: in degrees, and in cells of its window from the corner. */
export interface PointedPlace {
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly column: number;
  readonly row: number;
}

export function placeWords({ longitudeDeg, latitudeDeg }: PointedPlace): Node[] {
  return [element('div', { className: 'label' }, placeText(longitudeDeg, latitudeDeg))];
}

/** The class of the cell at a place, as the legend names it. */
export function classAt(map: MapOnPage, { column, row }: PointedPlace): Node {
  const { columns, rows } = map.packed.window;
  const [x, y] = [Math.floor(column), Math.floor(row)];
  const isInside = x >= 0 && y >= 0 && x < columns && y < rows;
  const found = isInside ? map.legend[(map.cells()?.[y * columns + x] ?? 0) - 1] : undefined;
  return element(
    'div',
    {},
    element('b', {}, found ? say(found.name) : say(words.none)),
    found?.text ? ` ${found.text}` : '',
  );
}
