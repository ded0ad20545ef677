import { useState } from 'react';
import { parseProject } from '../../../planning/parse-project.ts';
import type { Project } from '../../../planning/project.ts';
import { filled } from '../../palette/filled.ts';
import { satelliteView, showSatellite } from '../../satellites/satellite-view.ts';
import { loadShippedProject } from '../../session/shipped-data.ts';
import { takeSatellites } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './satellite-texts.ts';

/** A plan without satellites: the shipped ones can be taken, or own ones made with the shipped terminals. */
export function EmptySatellites() {
  const language = useApp((state) => state.language);
  const readOnly = useApp((state) => state.readOnly !== null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (takesSystems: boolean) => {
    setBusy(true);
    try {
      takeSatellites(await shippedSatellites(words.noShipped[language]), takesSystems);
      setFailure(null);
      // what was on its way, such as a dropped file, goes on
      const { shown } = satelliteView.getState();
      if (shown?.kind !== 'new') showSatellite(takesSystems ? null : { kind: 'new', how: 'geo' });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="satellites-empty">
      <div className="empty">
        <h3>{words.emptyTitle[language]}</h3>
        <p>{words.emptyText[language]}</p>
        <p className="acts">
          <button
            type="button"
            className="icon-button bordered"
            data-autofocus
            data-testid="take-shipped-satellites"
            disabled={busy || readOnly}
            onClick={() => void take(true)}
          >
            {words.takeShipped[language]}
          </button>
          <button
            type="button"
            className="icon-button bordered"
            data-testid="take-own-satellites"
            disabled={busy || readOnly}
            onClick={() => void take(false)}
          >
            {words.takeOwn[language]}
          </button>
        </p>
        {readOnly ? <p className="bad">{words.readOnly[language]}</p> : null}
        {failure === null ? null : (
          <p className="bad" role="alert">
            {filled(words.takeFailed[language], { reason: failure })}
          </p>
        )}
      </div>
    </div>
  );
}

async function shippedSatellites(none: string): Promise<Project> {
  const check = parseProject(await loadShippedProject());
  if (!check.valid) throw new Error(check.reason);
  if (!check.project.satellites) throw new Error(none);
  return check.project;
}
