import type {
  Server,
  VoyagePoint,
  VoyageProfile,
} from '../../../../planning/ships/voyage-profile.ts';

/** A stretch of the voyage that one server serves, from edge to edge of its steps. */
export interface ServerStretch {
  /** `terrestrial`, the id of a satellite system, or null where nobody serves. */
  readonly server: string | null;
  /** Nothing is known of cells there, as it lies beyond the data. */
  readonly isInside: boolean;
  readonly start: { readonly timeMs: number; readonly km: number };
  readonly end: { readonly timeMs: number; readonly km: number };
  /** Places of its points. */
  readonly first: number;
  readonly last: number;
}

export function serverId(server: Server | null): string | null {
  if (server === null) return null;
  return server.kind === 'terrestrial' ? 'terrestrial' : server.systemId;
}

/** Who serves, stretch by stretch; cells and satellites of one server make one stretch. */
export function serverStretches({ points }: Pick<VoyageProfile, 'points'>): ServerStretch[] {
  const found: ServerStretch[] = [];
  for (let first = 0; first < points.length; ) {
    const server = serverId(points[first].server);
    const { isInside } = points[first];
    let last = first;
    while (last + 1 < points.length && isAlike(points[last + 1], server, isInside)) last++;
    found.push({
      server,
      isInside,
      start: edge(points, first),
      end: edge(points, last + 1),
      first,
      last,
    });
    first = last + 1;
  }
  return found;
}

function isAlike(point: VoyagePoint, server: string | null, isInside: boolean): boolean {
  return serverId(point.server) === server && point.isInside === isInside;
}

/** Half way between a point and the one before; the ends stand half a step out. */
function edge(points: readonly VoyagePoint[], at: number): ServerStretch['start'] {
  const before = points[at - 1];
  const after = points[at];
  if (before && after) {
    return { timeMs: (before.timeMs + after.timeMs) / 2, km: (before.km + after.km) / 2 };
  }
  const [end, beside] = before ? [before, points[at - 2]] : [after, points[1]];
  if (!beside) return { timeMs: end.timeMs, km: end.km };
  return {
    timeMs: end.timeMs + (end.timeMs - beside.timeMs) / 2,
    km: Math.max(0, end.km + (end.km - beside.km) / 2),
  };
}
