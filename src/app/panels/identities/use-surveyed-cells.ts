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
  const question = `${basis} ${attempt}`;
  const [answer, setAnswer] = useState({ ...awaited, question });
  useEffect(() => {
    let current = true;
    const take = (found: Omit<Survey, 'askAgain'>) => {
      if (current) setAnswer({ ...found, question });
    };
    session?.requestOverlaps().then(
      (surveyed) => take({ surveyed, failure: null }),
      (error: Error) => take({ surveyed: null, failure: error.message }),
    );
    return () => {
      current = false;
    };
  }, [session, question]);
  const askAgain = useCallback(() => setAttempt((count) => count + 1), []);
  // an answer to another question is none
  const { surveyed, failure } = answer.question === question ? answer : awaited;
  return { surveyed, failure, askAgain };
}

const awaited: Omit<Survey, 'askAgain'> = { surveyed: null, failure: null };
