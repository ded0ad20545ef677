import { useApp } from '../../state/use-app.ts';
import { fieldOf } from '../fields/all-fields.ts';
import { makeEdits } from '../fields/make-edits.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { manyTexts } from './many-texts.ts';

/** Puts the sectors of many sites on a carrier, or takes them off it; each keeps at least one. */
export function ManyCarriers({ rows }: { rows: readonly PlanRow[] }) {
  const language = useApp((state) => state.language);
  const carriers = useApp((state) => state.project.carriers);
  const field = fieldOf('carriers');
  const set = (carrierId: string, on: boolean) =>
    makeEdits(
      rows.flatMap((row) => {
        const ids = row.sector?.carrierIds ?? [];
        const value = carriers
          .map(({ id }) => id)
          .filter((id) => (id === carrierId ? on : ids.includes(id)));
        return value.length > 0 ? [{ row, field, value }] : [];
      }),
    );
  return (
    <fieldset className="many-carriers" aria-label={manyTexts.carriers[language]}>
      <span>{manyTexts.carriers[language]}</span>
      {carriers.map(({ id, name }) => {
        const count = rows.filter(({ sector }) => sector?.carrierIds.includes(id)).length;
        const all = count === rows.length && count > 0;
        return (
          <label key={id}>
            <input
              type="checkbox"
              data-testid={`many-carrier-${id}`}
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = count > 0 && !all;
              }}
              onChange={() => set(id, !all)}
            />
            <span className="cut">{name[language]}</span>
            {count > 0 && !all ? (
              <span className="muted number" title={manyTexts.some[language]}>
                {count} / {rows.length}
              </span>
            ) : null}
          </label>
        );
      })}
    </fieldset>
  );
}
