import { useApp } from '../../state/use-app.ts';
import { fieldOf } from '../fields/all-fields.ts';
import { bulkEdits } from '../fields/bulk-operation.ts';
import { makeEdits } from '../fields/make-edits.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { manyTexts } from './many-texts.ts';

const steps = ['−2', '−0.5', '+0.5', '+2'];

/** Tilts the sectors of many sites by so much, whatever each has. */
export function TiltBy({ rows }: { rows: readonly PlanRow[] }) {
  const language = useApp((state) => state.language);
  const carriers = useApp((state) => state.project.carriers);
  const tilt = (by: string) => {
    const bulk = bulkEdits(rows, fieldOf('electricalTilt'), 'add', by, { carriers });
    if (bulk?.valid) makeEdits(bulk.edits);
  };
  return (
    <fieldset className="tilt-by" aria-label={manyTexts.tiltBy[language]}>
      <span>{manyTexts.tiltBy[language]}</span>
      {steps.map((by) => (
        <button key={by} type="button" data-testid={`tilt-by-${by}`} onClick={() => tilt(by)}>
          {by}°
        </button>
      ))}
    </fieldset>
  );
}
