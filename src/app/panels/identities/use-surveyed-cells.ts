import { useCallback, useEffect, useState } from 'react';
import { type SurveyedCells, useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';

/** Where the asking for overlaps stands. */
export interface Survey {
  /** Null while it is awaited, and when it failed. */
  readonly surveyed: SurveyedCells | null;
  /** Why there is none. */
  readonly failure: string | null;
  readonly askAgain: () => void;
}

/** Asks where the cells overlap of the scenario, year and terminal that are shown. */
export function useSurveyedCells(): Survey {
  const session = useSession();
  const basis = useApp(({ scenarioId, year, serviceId }) => `${scenarioId} ${year} ${serviceId}`);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Omit<Survey, 'askAgain'>>(awaited);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another basis asks for another survey
  useEffect(() => {
    if (!session) return;
    let current = true;
    setAnswer(awaited);
    session.requestOverlaps().then(
      (surveyed) => current && setAnswer({ surveyed, failure: null }),
      (error: Error) => current && setAnswer({ surveyed: null, failure: error.message }),
    );
    return () => {
      current = false;
    };
  }, [session, basis, attempt]);

  return { ...answer, askAgain: useCallback(() => setAttempt((count) => count + 1), []) };
}

const awaited = { surveyed: null, failure: null };
