import type { Region } from '../../../geo/region.ts';
import type { Fleet, Ship } from '../../../network/fleet.ts';
import type { Language } from '../../../network/name.ts';
import type { Project } from '../../../planning/project.ts';
import { voyageSpan } from '../../../planning/ships/voyage-span.ts';
import { kmPerNauticalMile } from '../../../units/constants.ts';
import { courseOfShip } from '../../ships/ship-courses.ts';
import { rowKey } from '../../ships/ship-key.ts';
import { shipName } from '../../ships/ship-name.ts';
import { kindNames, words } from './ships-texts.ts';

/** A ship as the table lists it. */
export interface ShipRow {
  /** Of fleet and ship: `fleet-1/ship-3`. */
  readonly key: string;
  readonly fleet: Fleet;
  readonly ship: Ship;
  readonly name: string;
  readonly kind: string;
  readonly terminal: string;
  readonly route: string;
  /** Of a track the mean; NaN where its lane is not there. */
  readonly speedKn: number;
}

export type ShipColumn = 'name' | 'mmsi' | 'kind' | 'terminal' | 'route' | 'speed' | 'now';

export interface ShipSort {
  readonly column: ShipColumn;
  readonly descending: boolean;
  /** Who served each ship when the order was asked for, by the key of its row. */
  readonly states: ReadonlyMap<string, string>;
}

/** Where ships come from: a project and the geodata that its lanes may refer to. */
export interface ShipPlace {
  readonly project: Project;
  readonly region: Region;
}

/** The rows of one fleet, or of all, as the project has them. */
export function shipRows(
  { project, region }: ShipPlace,
  fleetId: string | null,
  language: Language,
): ShipRow[] {
  const fleets = (project.fleets ?? []).filter(({ id }) => fleetId === null || id === fleetId);
  const terminals = new Map(project.terminals.map(({ id, name }) => [id, name[language]]));
  const assets = new Map(project.assets.map(({ id, name }) => [id, name[language]]));
  return fleets.flatMap((fleet) =>
    fleet.ships.map(
      (ship): ShipRow => ({
        key: rowKey(fleet.id, ship.id),
        fleet,
        ship,
        name: shipName(ship)[language],
        kind: kindNames[ship.kind][language],
        terminal: terminals.get(ship.terminalId) ?? ship.terminalId,
        route: routeText(ship, assets, language),
        speedKn: speedOf(ship, { project, region }),
      }),
    ),
  );
}

/** Those that hold every word that is searched for, in any of their texts. */
export function matching(rows: readonly ShipRow[], search: string): readonly ShipRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(({ ship, fleet, name, kind, terminal, route }) => {
    const names = [ship.name?.zh, ship.name?.en, fleet.name.zh, fleet.name.en, ship.mmsi];
    const text = [name, kind, terminal, route, ...names].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Rows in another order; those alike, and those without a value, keep theirs, these last of all. */
export function sorted(rows: readonly ShipRow[], sort: ShipSort | null): readonly ShipRow[] {
  if (!sort) return rows;
  const { column, descending, states } = sort;
  const value = (row: ShipRow): string | number => {
    if (column === 'speed') return row.speedKn;
    if (column === 'mmsi') return row.ship.mmsi ?? '';
    return column === 'now' ? (states.get(row.key) ?? '') : row[column];
  };
  const isMissing = (a: string | number) => a === '' || Number.isNaN(a);
  const collator = new Intl.Collator(['zh', 'en'], { numeric: true });
  return rows.toSorted((first, second) => {
    const [a, b] = [value(first), value(second)];
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    const order =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
    return descending ? -order : order;
  });
}

function routeText(
  { voyage }: Ship,
  assets: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (voyage.type === 'track') return words.track[language];
  if (voyage.type === 'line') return words.drawn[language];
  const lane = assets.get(voyage.assetId) ?? voyage.assetId;
  return voyage.reversed ? `← ${lane}` : lane;
}

function speedOf(ship: Ship, { project, region }: ShipPlace): number {
  if (ship.voyage.type !== 'track') return ship.voyage.speedKn;
  const course = courseOfShip(ship, project, region);
  if (!course) return Number.NaN;
  const { startMs, endMs, lengthKm } = voyageSpan(course);
  return lengthKm / kmPerNauticalMile / ((endMs - startMs) / 3_600_000);
}
