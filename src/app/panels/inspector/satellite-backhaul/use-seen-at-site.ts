import { useEffect, useState } from 'react';
import type { SatelliteSystem } from '../../../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../../network/satellite-terminal.ts';
import type { Site } from '../../../../network/site.ts';
import {
  leastElevationDeg,
  type SeenAtPlace,
  seenAtPlace,
} from '../../../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../../../planning/satellite-plan.ts';
import { useSession } from '../../../shell/session-port.ts';

/** A moving system seen from a site over the plan's period; null while that is worked out, or none is asked for. */
export function useSeenAtSite(
  plan: SatellitePlan | undefined,
  site: Site,
  system: SatelliteSystem | null,
  terminal: SatelliteTerminal | null,
): SeenAtPlace | null {
  const session = useSession();
  const { longitudeDeg, latitudeDeg } = site;
  const [answer, setAnswer] = useState<{ name: string; seen: SeenAtPlace } | null>(null);
  const asked = plan && system && terminal && system.orbit.type !== 'geo';
  const maskDeg = asked ? leastElevationDeg(system, terminal) : 0;
  const orbit = asked ? system.orbit : null;
  const period = plan?.period;
  const name = JSON.stringify([orbit, maskDeg, period, longitudeDeg, latitudeDeg]);
  useEffect(() => {
    if (!session || !orbit || !period) return;
    const stop = new AbortController();
    const question = {
      orbit,
      places: [{ longitudeDeg, latitudeDeg }],
      masksDeg: [maskDeg],
      startMs: Date.parse(period.startUtc),
      durationS: period.hours * 3600,
      stepS: period.stepS,
    };
    session
      .computing()
      .engine.visibility(question, stop.signal)
      .then(
        (statistics) => setAnswer({ name, seen: seenAtPlace(question, statistics, 0) }),
        // given up by a change of the site or the plan, which asks anew
        () => {},
      );
    return () => stop.abort();
  }, [session, orbit, period, maskDeg, longitudeDeg, latitudeDeg, name]);
  return answer?.name === name ? answer.seen : null;
}
