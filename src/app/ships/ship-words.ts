import type { Region } from '../../geo/region.ts';
import { shipPosition } from '../../planning/ships/ship-position.ts';
import { formatBearing, formatQuantity } from '../i18n/format.ts';
import { kindNames } from '../panels/ships/ships-texts.ts';
import type { ShipState, ShipWords } from '../sky/ship-dots.ts';
import type { AppState } from '../state/app-state.ts';
import { currentService } from '../state/current.ts';
import { shipOf } from './fleet-edits.ts';
import { serviceWord } from './service-word.ts';
import { courseOfShip } from './ship-courses.ts';
import { shipKeyOf } from './ship-key.ts';
import { shipName } from './ship-name.ts';

const labels = {
  kind: { zh: '船型', en: 'Kind' },
  service: { zh: '服务', en: 'Service' },
  from: { zh: '由', en: 'By' },
  speed: { zh: '航速', en: 'Speed' },
  sailed: { zh: '已航行', en: 'Sailed' },
} as const;

/** What the card at the pointer says of a ship; null when it is gone. */
export function shipWords(
  state: AppState,
  id: string,
  served: ShipState,
  region: Region,
  timeMs: number,
): ShipWords | null {
  const { project, language } = state;
  const ship = shipOf(project, shipKeyOf(id));
  if (!ship) return null;
  const course = courseOfShip(ship, project, region);
  const position = course && shipPosition(course, timeMs);
  const name = shipName(ship)[language];
  const service = currentService(state)?.name[language];
  const lines = [
    { label: labels.kind[language], value: kindNames[ship.kind][language] },
    ...(service ? [{ label: labels.service[language], value: service }] : []),
    { label: labels.from[language], value: serviceWord(served, project, language) },
    ...(position
      ? [
          {
            label: labels.speed[language],
            value: `${formatQuantity(position.speedKn, 'kn', 1)} · ${formatBearing(position.headingDeg)}`,
          },
          { label: labels.sailed[language], value: formatQuantity(position.km, 'km', 1) },
        ]
      : []),
  ];
  return { name: ship.name && ship.mmsi ? `${name} · ${ship.mmsi}` : name, lines };
}
