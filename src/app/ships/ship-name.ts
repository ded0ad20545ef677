import type { Ship } from '../../network/fleet.ts';
import type { Name } from '../../network/name.ts';

/** What a ship is called: by its name, else by its MMSI, else by its id. */
export function shipName({ id, name, mmsi }: Pick<Ship, 'id' | 'name' | 'mmsi'>): Name {
  return name ?? (mmsi ? { zh: `MMSI ${mmsi}`, en: `MMSI ${mmsi}` } : { zh: id, en: id });
}
