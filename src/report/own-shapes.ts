import type { Name } from '../network/name.ts';
import type { Project } from '../planning/project.ts';
import type { AssetKind, Shape } from '../planning/zone.ts';

/** A zone or an asset whose shape is the project's own, not the region's. */
export interface OwnShape {
  readonly id: string;
  readonly kind: 'zone' | AssetKind;
  readonly name: Name;
  readonly shape: Exclude<Shape, { type: 'geodata' }>;
}

/** What was drawn in a project, zones first, each in the project's order. */
export function ownShapes({ zones, assets }: Pick<Project, 'zones' | 'assets'>): OwnShape[] {
  const things = [...zones.map((zone) => ({ ...zone, kind: 'zone' as const })), ...assets];
  return things.flatMap(({ id, kind, name, shape }) =>
    shape.type === 'geodata' ? [] : [{ id, kind, name, shape }],
  );
}
