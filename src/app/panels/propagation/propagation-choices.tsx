import './propagation.css';
import { Popover } from '@mantine/core';
import { conditionsOf } from '../../../planning/conditions-of.ts';
import {
  coverageTimes,
  ductingTimes,
  interferenceTimePercentOf,
} from '../../../planning/propagation-variants.ts';
import { climateOfSeason } from '../../../planning/season.ts';
import { useText } from '../../i18n/text.ts';
import { predictsDucts, predictsTime } from '../../state/predicted-times.ts';
import {
  chooseCoverageTime,
  chooseInterferenceTime,
  chooseKFactor,
  showDucting,
} from '../../state/propagation-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberField } from '../inspector/number-field.tsx';
import { type CardId, notValidatedAtSea } from './cards/model-card.ts';
import { ChoicePills } from './choice-pills.tsx';
import { ModelChoice } from './model-choice.tsx';
import {
  coverageTimeText,
  ductingText,
  earthText,
  headings,
  interferenceTimeText,
  noDuctingText,
  unpredictedText,
} from './propagation-texts.ts';
import { RegionFields } from './region-fields.tsx';
import { regionClimate } from './region-values.ts';
import { SeaAndSeason } from './sea-and-season.tsx';

const interferenceTimes = [1, 10, 50] as const;

/** Chooses model and shares of time; each choice is an undoable step. */
export function PropagationChoices({ onShowCard }: { onShowCard: (id: CardId) => void }) {
  const language = useApp((state) => state.language);
  const modelId = useApp((state) => state.project.propagation.modelId);
  return (
    <Popover.Dropdown aria-label={headings.title[language]} data-testid="propagation-choices">
      <header>
        <h2>{headings.title[language]}</h2>
        <button type="button" data-testid="model-cards-open" onClick={() => onShowCard(modelId)}>
          {headings.cards[language]}
        </button>
      </header>
      <ModelChoice />
      <CoverageTime />
      <InterferenceTime />
      <KFactor />
      <SeaAndSeason />
      <Ducting />
      <RegionFields />
      <p className="evidence">{notValidatedAtSea[language]}</p>
    </Popover.Dropdown>
  );
}

function CoverageTime() {
  const language = useApp((state) => state.language);
  const { modelId, timePercent } = useApp((state) => state.project.propagation);
  const season = useApp((state) => conditionsOf(state.project).season);
  const refusal = useRefusal();
  return (
    <ChoicePills
      label={headings.coverage[language]}
      choices={coverageTimes.map((value) => ({
        value,
        label: `${value} %`,
        refusal: predictsTime(modelId, value) ? null : refusal,
      }))}
      value={timePercent}
      notes={[coverageTimeText(timePercent, season !== 'annual')[language], refusal]}
      testId="coverage-time"
      onChoose={chooseCoverageTime}
    />
  );
}

function InterferenceTime() {
  const language = useApp((state) => state.language);
  const propagation = useApp((state) => state.project.propagation);
  const refusal = useRefusal();
  const timePercent = interferenceTimePercentOf(propagation);
  const choices = interferenceTimes.map((value) => ({
    value,
    label: `${value} %`,
    refusal: predictsTime(propagation.modelId, value) ? null : refusal,
  }));
  return (
    <ChoicePills
      label={headings.interference[language]}
      choices={choices}
      value={timePercent}
      notes={[interferenceTimeText(timePercent)[language]]}
      testId="interference-time"
      onChoose={chooseInterferenceTime}
    />
  );
}

function KFactor() {
  const language = useApp((state) => state.language);
  const { kFactor, climate } = useApp((state) => state.project.propagation);
  const season = useApp((state) => conditionsOf(state.project).season);
  const { refractivityGradientNPerKm } = climateOfSeason(climate ?? regionClimate, season);
  return (
    <div className="k-factor">
      <NumberField
        label={headings.earth[language]}
        unit=""
        value={kFactor}
        decimals={2}
        from={0.4}
        to={10}
        step={0.01}
        testId="k-factor"
        onCommit={chooseKFactor}
      />
      <p>{earthText(refractivityGradientNPerKm)[language]}</p>
    </div>
  );
}

function Ducting() {
  const t = useText();
  const language = useApp((state) => state.language);
  const { modelId, timePercent } = useApp((state) => state.project.propagation);
  const shown = useApp((state) => state.ductingTimePercent);
  const refusal = predictsDucts(modelId) ? null : noDuctingText(t(`model.${modelId}`))[language];
  const shares = ductingTimes
    .toReversed()
    .map((value) => ({ value, label: `${value} %`, refusal }));
  return (
    <div className="ducting">
      <ChoicePills<number | null>
        label={headings.ducting[language]}
        tag={headings.ductingTag[language]}
        choices={[{ value: null, label: headings.ductingOff[language] }, ...shares]}
        value={refusal === null ? shown : null}
        notes={[refusal ?? ductingText(timePercent)[language]]}
        testId="ducting"
        onChoose={showDucting}
      />
    </div>
  );
}

/** Why the model cannot tell some shares of time. */
function useRefusal(): string | null {
  const t = useText();
  const language = useApp((state) => state.language);
  const modelId = useApp((state) => state.project.propagation.modelId);
  return unpredictedText(modelId, t(`model.${modelId}`))?.[language] ?? null;
}
