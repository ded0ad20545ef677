import './changes.css';
import { comparedScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './scenario-texts.ts';

const signs = [
  { id: 'added', d: 'M9 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12M9 5v6M6 8h6' },
  { id: 'dropped', d: 'M9 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12M6.5 5.5l5 5M11.5 5.5l-5 5' },
  { id: 'moved', d: 'M1 12L15 4M10 4h5.4l-2 4.6' },
  { id: 'turned', d: 'M3 14L8 2a13 13 0 0 1 7 6Z' },
  { id: 'other', d: 'M9 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12' },
] as const;

const names = {
  added: words.legendAdded,
  dropped: words.legendDropped,
  moved: words.legendMoved,
  turned: words.legendTurned,
  other: words.legendOther,
};

/** How changes are drawn on the chart. */
export function ChangesLegend() {
  const language = useApp((state) => state.language);
  const from = useApp((state) => comparedScenario(state)?.name[language]);
  if (from === undefined) return null;
  return (
    <div className="changes-legend" data-testid="changes-legend">
      <p className="cut">{`${words.legend[language]} ${from}`}</p>
      <ul>
        {signs.map(({ id, d }) => (
          <li key={id} className={id}>
            <svg width="17" height="16" viewBox="0 0 17 16" fill="none" aria-hidden="true">
              <path d={d} />
            </svg>
            {names[id][language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
