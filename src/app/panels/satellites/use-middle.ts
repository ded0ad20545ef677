import { useState } from 'react';
import type { Position } from '../../../geo/position.ts';
import { useSession } from '../../shell/session-port.ts';
import { appStore } from '../../state/app-store.ts';

/** The chart's middle as it was when the dialog was opened; the region's before there is a chart. */
export function useMiddle(): Position {
  const session = useSession();
  const [middle] = useState(() => session?.centre() ?? middleOfScope());
  return middle;
}

function middleOfScope(): Position {
  const { west, south, east, north } = appStore.getState().scope;
  return { longitudeDeg: (west + east) / 2, latitudeDeg: (south + north) / 2 };
}
