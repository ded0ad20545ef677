import type { Scenario } from '../../../planning/project.ts';
import { useApp } from '../../state/use-app.ts';
import { texts } from './report-texts.ts';

interface ScenarioChoiceProps {
  readonly scenarios: readonly Scenario[];
  /** The one reported on, then those compared with it. */
  readonly chosen: readonly string[];
  readonly onChoose: (scenarioIds: string[]) => void;
}

/** The scenario that is reported on, and those that are compared with it. */
export function ScenarioChoice({ scenarios, chosen, onChoose }: ScenarioChoiceProps) {
  const language = useApp((state) => state.language);
  const [mainId, ...comparedIds] = chosen;
  const others = scenarios.filter(({ id }) => id !== mainId);
  const setMain = (id: string) => onChoose([id, ...comparedIds.filter((other) => other !== id)]);
  const toggle = (id: string) => {
    const isOn = comparedIds.includes(id);
    // in the order of the project, whichever was ticked first
    const compared = others
      .map((scenario) => scenario.id)
      .filter((other) => (other === id ? !isOn : comparedIds.includes(other)));
    onChoose([mainId, ...compared]);
  };
  return (
    <>
      <div className="exchange-line">
        <label htmlFor="report-scenario">{texts.scenario[language]}</label>
        <select
          id="report-scenario"
          data-testid="report-scenario"
          data-autofocus
          value={mainId}
          onChange={(event) => setMain(event.currentTarget.value)}
        >
          {scenarios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="exchange-line">
        <legend>{texts.compared[language]}</legend>
        {others.length === 0 ? (
          <span className="muted">{texts.onlyOne[language]}</span>
        ) : (
          <span className="report-ticks">
            {others.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  data-testid={`report-compare-${id}`}
                  checked={comparedIds.includes(id)}
                  onChange={() => toggle(id)}
                />
                {name[language]}
              </label>
            ))}
          </span>
        )}
      </fieldset>
    </>
  );
}
