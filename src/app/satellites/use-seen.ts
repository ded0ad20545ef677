import { useEffect, useMemo, useState } from 'react';
import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import {
  leastElevationDeg,
  type SeenAtPlace,
  seenAtPlace,
} from '../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import { useSession } from '../shell/session-port.ts';

export interface SeenState {
  /** By system id; empty before the first answer. */
  readonly seen: ReadonlyMap<string, SeenAtPlace>;
  readonly isCurrent: boolean;
  readonly failure: string | null;
}

interface Asked {
  readonly place: Position;
  readonly systems: readonly SatelliteSystem[];
  readonly terminals: SatellitePlan['terminals'];
  readonly period: SatellitePlan['period'];
}

const nothing: ReadonlyMap<string, SeenAtPlace> = new Map();

/** How often the systems that move are seen from a place over the plan's period; older answers stay meanwhile. */
export function useSeen(
  plan: SatellitePlan,
  systems: readonly SatelliteSystem[],
  place: Position,
): SeenState {
  const session = useSession();
  const { terminals, period } = plan;
  const asked = useMemo<Asked>(
    () => ({ place, systems, terminals, period }),
    [place, systems, terminals, period],
  );
  const [told, setTold] = useState<{
    readonly asked: Asked;
    readonly seen: ReadonlyMap<string, SeenAtPlace>;
    readonly failure: string | null;
  } | null>(null);
  useEffect(() => {
    if (!session) return;
    const stop = new AbortController();
    look(session.computing().engine, asked, stop.signal).then(
      (seen) => setTold({ asked, seen, failure: null }),
      (error: unknown) => {
        if (isCancelled(error)) return;
        const failure = error instanceof Error ? error.message : String(error);
        setTold({ asked, seen: nothing, failure });
      },
    );
    return () => stop.abort();
  }, [session, asked]);
  const isCurrent = told?.asked === asked;
  return {
    seen: told?.seen ?? nothing,
    isCurrent,
    failure: isCurrent ? (told?.failure ?? null) : null,
  };
}

async function look(
  engine: CoverageEngine,
  { place, systems, terminals, period }: Asked,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, SeenAtPlace>> {
  const moving = systems.filter(({ orbit }) => orbit.type !== 'geo');
  const found = await Promise.all(
    moving.map(async (system) => {
      const own = terminals.filter(({ id }) => system.terminalIds.includes(id));
      const masks = own.map((terminal) => leastElevationDeg(system, terminal));
      const question = {
        orbit: system.orbit,
        places: [place],
        masksDeg: [...new Set([system.minimumElevationDeg, ...masks])].sort((a, b) => a - b),
        startMs: Date.parse(period.startUtc),
        durationS: period.hours * 3600,
        stepS: period.stepS,
      };
      const statistics = await engine.visibility(question, signal);
      return [system.id, seenAtPlace(question, statistics, 0)] as const;
    }),
  );
  return new Map(found);
}
