import { type CoordinateReading, parseCoordinates } from '../../geo/parse-coordinates.ts';
import type { Position } from '../../geo/position.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import type { Name } from '../../network/name.ts';
import { formatPosition } from '../i18n/format.ts';
import { markPlace } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { selectedSite } from '../state/current.ts';
import { openLinkAt } from '../state/link-actions.ts';
import { openProfileTo } from '../state/profile-actions.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { words } from './palette-texts.ts';

const positionZoom = 10;

/** What can be done at the position that was typed; at both where its order is not known. */
export function positionEntries(query: string, scope: Bounds): PaletteEntry[] {
  const readings = parseCoordinates(query);
  // a place on the chart is what was meant, rather than one elsewhere
  const onChart = readings.filter(({ position }) => isWithin(scope, position));
  return (onChart.length > 0 ? onChart : readings).flatMap((reading) =>
    entriesAt(reading, isWithin(scope, reading.position)),
  );
}

function entriesAt(reading: CoordinateReading, isOnChart: boolean): PaletteEntry[] {
  const { position } = reading;
  const written = formatPosition(position);
  const id = `position:${position.latitudeDeg},${position.longitudeDeg}`;
  if (!isOnChart) {
    return [
      { ...base, id, name: { zh: written, en: written }, detail: words.outside, run: () => {} },
    ];
  }
  const name = { zh: written, en: written };
  return [
    {
      ...base,
      id,
      name: { zh: `${words.goThere.zh} ${written}`, en: `${words.goThere.en} ${written}` },
      detail: orderTold(reading),
      position,
      run: ({ session }) => {
        markPlace({ position, name });
        session?.flyTo(position, positionZoom);
      },
    },
    {
      ...base,
      id: `${id} site`,
      name: words.addHere,
      icon: 'mast',
      position,
      run: async ({ session }) => {
        const { addSiteAt } = await import('../state/site-actions.ts');
        addSiteAt(position);
        session?.flyTo(position, positionZoom);
      },
    },
    {
      ...base,
      id: `${id} link`,
      name: words.linkHere,
      icon: 'link',
      position,
      run: ({ session }) => {
        openLinkAt(position);
        session?.flyTo(position, positionZoom);
      },
    },
    {
      ...base,
      id: `${id} profile`,
      name: words.profileHere,
      ...(selectedSite(appStore.getState())
        ? { detail: selectedSite(appStore.getState())!.name }
        : {}),
      icon: 'profile',
      position,
      run: ({ session }) => {
        openProfileTo(position);
        session?.flyTo(position, positionZoom);
      },
    },
  ];
}

const base = { group: 'position', icon: 'place' } as const;

function orderTold({ first, order }: CoordinateReading): Name {
  const read = first === 'latitude' ? words.latitudeFirst : words.longitudeFirst;
  if (order !== 'assumed') return read;
  return { zh: `${read.zh}（${words.either.zh}）`, en: `${read.en} (${words.either.en})` };
}

function isWithin({ west, south, east, north }: Bounds, position: Position): boolean {
  const { longitudeDeg, latitudeDeg } = position;
  return (
    longitudeDeg >= west && longitudeDeg <= east && latitudeDeg >= south && latitudeDeg <= north
  );
}
