import { cosine, sine } from '../../units/trigonometry.ts';
import type { IdentityCell } from './identity-cell.ts';

/** Tells how far apart two cells are, by their indices. */
export type Separation = (a: number, b: number) => number;

/** The square of the chord between two cells on a sphere of radius 1; it grows with the distance. */
export function cellSeparation(cells: readonly IdentityCell[]): Separation {
  const places = Float64Array.from(
    cells.flatMap(({ position }) => {
      const latitude = (position.latitudeDeg * Math.PI) / 180;
      const longitude = (position.longitudeDeg * Math.PI) / 180;
      const fromAxis = cosine(latitude);
      return [fromAxis * cosine(longitude), fromAxis * sine(longitude), sine(latitude)];
    }),
  );
  return (a, b) => {
    const x = places[3 * a] - places[3 * b];
    const y = places[3 * a + 1] - places[3 * b + 1];
    const z = places[3 * a + 2] - places[3 * b + 2];
    return x * x + y * y + z * z;
  };
}
