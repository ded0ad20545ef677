import './serving-others.css';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { filled } from '../../palette/filled.ts';
import { openSatellites } from '../../satellites/satellite-view.ts';
import type { ServingPlace } from '../../satellites/serving-at.ts';
import { useApp } from '../../state/use-app.ts';
import { noOfferNames, servingWords } from './serving-texts.ts';

interface ServingOthersProps {
  readonly others: ServingPlace['others'];
  readonly plan: SatellitePlan;
}

/** The systems that make no offer at the place, each with its reason. */
export function ServingOthers({ others, plan }: ServingOthersProps) {
  const language = useApp((state) => state.language);
  if (others.length === 0) return null;
  return (
    <details className="serving-others">
      <summary>{filled(servingWords.others[language], { count: others.length })}</summary>
      <ul>
        {others.map(({ system, reason }) => {
          const terminals = plan.terminals
            .filter(({ id }) => system.terminalIds.includes(id))
            .map(({ name }) => name[language])
            .join(language === 'zh' ? '、' : ', ');
          const year = reason === 'replaced' ? (system.replacedYear ?? '') : system.year;
          return (
            <li key={system.id}>
              <button
                type="button"
                className="who cut"
                onClick={() => openSatellites({ kind: 'system', id: system.id })}
              >
                {system.name[language]}
              </button>
              <span className="muted">
                {filled(noOfferNames[reason][language], { terminals, year })}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
