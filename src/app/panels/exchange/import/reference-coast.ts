import type { Position as Vertex } from 'geojson';
import { createStore } from 'zustand/vanilla';
import type { ShoreOffset } from '../../../../geo/shore-offset.ts';

/** A coastline of the user's own, held against the shipped one; nothing is computed with it. */
export interface ReferenceCoast {
  readonly fileName: string;
  readonly lines: readonly (readonly Vertex[])[];
  readonly offset: ShoreOffset | null;
}

/** Null while none is shown. It goes with the page: figures never depend on it. */
export const referenceCoast = createStore<{ readonly coast: ReferenceCoast | null }>()(() => ({
  coast: null,
}));
