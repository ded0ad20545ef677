import { useEffect, useMemo, useState } from 'react';
import { isCancelled } from '../../../compute/thread-pool.ts';
import type { Position } from '../../../geo/position.ts';
import type { OrbitDefinition } from '../../../orbit/orbit-definition.ts';
import type {
  VisibilityQuestion,
  VisibilityStatistics,
} from '../../../orbit/visibility-question.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { useSession } from '../../shell/session-port.ts';

/** How the statistics of a system stand; an older answer stays until the next is there. */
export interface VisibilityAnswer {
  readonly masksDeg: readonly number[];
  readonly statistics: VisibilityStatistics | null;
  readonly isCurrent: boolean;
  readonly failure: string | null;
}

/** How often a system is seen from a place over the plan's period, worked out in workers. */
export function useVisibility(
  orbit: OrbitDefinition,
  place: Position,
  masksDeg: readonly number[],
  { startUtc, hours, stepS }: SatellitePlan['period'],
): VisibilityAnswer {
  const session = useSession();
  const masks = masksDeg.join(' ');
  const question = useMemo<VisibilityQuestion>(
    () => ({
      orbit,
      places: [place],
      masksDeg: masks.split(' ').map(Number),
      startMs: Date.parse(startUtc),
      durationS: hours * 3600,
      stepS,
    }),
    [orbit, place, masks, startUtc, hours, stepS],
  );
  const [answer, setAnswer] = useState<{
    readonly question: VisibilityQuestion;
    readonly statistics: VisibilityStatistics | null;
    readonly failure: string | null;
  } | null>(null);
  useEffect(() => {
    if (!session) return;
    const stop = new AbortController();
    session
      .computing()
      .engine.visibility(question, stop.signal)
      .then(
        (statistics) => setAnswer({ question, statistics, failure: null }),
        (error: unknown) => {
          if (isCancelled(error)) return;
          const failure = error instanceof Error ? error.message : String(error);
          setAnswer({ question, statistics: null, failure });
        },
      );
    return () => stop.abort();
  }, [session, question]);
  return {
    masksDeg: answer?.question.masksDeg ?? question.masksDeg,
    statistics: answer?.statistics ?? null,
    isCurrent: answer?.question === question,
    failure: answer?.question === question ? answer.failure : null,
  };
}
