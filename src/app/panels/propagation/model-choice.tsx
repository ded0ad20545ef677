import { useId } from 'react';
import { type CoverageModelId, coverageModels } from '../../../radio/propagation/model-facts.ts';
import { useText } from '../../i18n/text.ts';
import { chooseModel } from '../../state/propagation-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { outsideRanges } from './outside-ranges.ts';
import { headings, modelWords, outsideText } from './propagation-texts.ts';

const modelIds = Object.keys(coverageModels) as CoverageModelId[];

/** The model, what it is, and what of the project lies outside its range. */
export function ModelChoice() {
  const t = useText();
  const id = useId();
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const { modelId } = project.propagation;
  return (
    <fieldset className="choices" aria-describedby={`${id}-note`}>
      <legend className="visually-hidden">{headings.model[language]}</legend>
      {modelIds.map((choice) => (
        <label key={choice} className={choice === modelId ? 'row selected' : 'row'}>
          <input
            type="radio"
            name={id}
            checked={choice === modelId}
            data-autofocus={choice === modelId || undefined}
            data-testid={`model-${choice}`}
            onChange={() => chooseModel(choice)}
          />
          <span title={t(`modelHint.${choice}`)}>{t(`model.${choice}`)}</span>
          <span className="aside">{modelWords[choice].role[language]}</span>
        </label>
      ))}
      <p id={`${id}-note`}>{modelWords[modelId].text[language]}</p>
      {outsideRanges(project).map((outside) => (
        <p key={`${outside.quantity} ${outside.value}`} className="outside">
          {outsideText(outside, language)}
        </p>
      ))}
    </fieldset>
  );
}
