import type { Region } from '../../../../geo/region.ts';
import type { KnownPosition } from '../../../../planning/site-import/site-import.ts';

/** Places of the region's geodata that sites may stand at, to tell whether a list lies off them. */
export function knownPositions({ features }: Region): KnownPosition[] {
  return [...features.values()].flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || properties.schematic) return [];
    const [longitudeDeg, latitudeDeg] = geometry.coordinates;
    const names = [properties.nameZh, properties.nameEn].filter((name) => name !== '');
    return [{ longitudeDeg, latitudeDeg, id: properties.id, names }];
  });
}
