import type { Region } from '../../geo/region.ts';
import type { Project } from '../project.ts';
import type { KnownPosition } from './site-import.ts';

/**
 * Places of a project and its region that are known by name and are points, to compare the
 * positions of a list with. Schematic ones are no measure.
 */
export function knownPlaces(
  { assets }: Pick<Project, 'assets'>,
  region: Pick<Region, 'features'>,
): KnownPosition[] {
  const ofRegion = [...region.features.values()].flatMap(({ geometry, properties }) => {
    const { id, nameZh, nameEn, schematic } = properties;
    if (geometry.type !== 'Point' || schematic) return [];
    return [placeOf(id, [nameZh, nameEn], geometry.coordinates)];
  });
  const ofProject = assets.flatMap(({ id, name, shape }) =>
    shape.type === 'Point' ? [placeOf(id, [name.zh, name.en], shape.coordinates)] : [],
  );
  return [...ofRegion, ...ofProject];
}

function placeOf(
  id: string,
  names: readonly string[],
  [lon, lat]: readonly number[],
): KnownPosition {
  return { id, names: names.filter(Boolean), longitudeDeg: lon, latitudeDeg: lat };
}
