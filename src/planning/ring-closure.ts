import { type Problem, type ProblemPath, valueText } from './problem.ts';
import type { Shape } from './zone.ts';

type Ring = readonly (readonly [number, number])[];

/** Finds the polygon rings that do not end where they begin. */
export function findOpenRings(
  shaped: readonly { readonly shape: Shape }[],
  path: ProblemPath,
): Problem[] {
  return shaped.flatMap(({ shape }, index) =>
    ringsOf(shape, [...path, index, 'shape', 'coordinates']).flatMap(({ ring, path }) => {
      const first = ring[0];
      const last = ring[ring.length - 1];
      if (first[0] === last[0] && first[1] === last[1]) return [];
      const expected = `the ring to end where it begins, at ${first.join(', ')}`;
      return [{ path: [...path, ring.length - 1], found: valueText(last.join(', ')), expected }];
    }),
  );
}

function ringsOf(shape: Shape, path: ProblemPath): { ring: Ring; path: ProblemPath }[] {
  if (shape.type === 'Polygon') {
    return shape.coordinates.map((ring, r) => ({ ring, path: [...path, r] }));
  }
  if (shape.type === 'MultiPolygon') {
    return shape.coordinates.flatMap((polygon, p) =>
      polygon.map((ring, r) => ({ ring, path: [...path, p, r] })),
    );
  }
  return [];
}
