import { useState } from 'react';
import { waterLevelAt } from '../../../geo/tides.ts';
import type { Name } from '../../../network/name.ts';
import type { Conditions } from '../../../planning/conditions.ts';
import { conditionsOf } from '../../../planning/conditions-of.ts';
import { climateOfSeason, kFactorOfSeason } from '../../../planning/season.ts';
import type { AppState } from '../../state/app-state.ts';
import {
  chooseConditions,
  conditionHeadings,
  conditionNames,
} from '../../state/condition-actions.ts';
import { selectedSite } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberField } from '../inspector/number-field.tsx';
import { ChoicePills } from './choice-pills.tsx';
import {
  conditionsTexts,
  ductsText,
  sandsText,
  seaHeadings,
  seasonText,
  type WaterLevels,
  waterText,
  wavesText,
} from './conditions-texts.ts';
import { regionClimate } from './region-values.ts';

/** Season, water, waves and ducts that coverage is asked for; each choice is an undoable step. */
export function SeaAndSeason() {
  const language = useApp((state) => state.language);
  const conditions = useConditions();
  const differs = conditionsTexts(conditions, language).join(' · ');
  const [open, setOpen] = useState(differs !== '');
  return (
    <details
      className="region-values"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-testid="sea-and-season">
        {seaHeadings.title[language]}
        <span className="tag small illustrative" title={seaHeadings.estimateHint[language]}>
          {seaHeadings.estimate[language]}
        </span>
        {open ? null : <span className="aside">{differs}</span>}
      </summary>
      {open ? (
        <>
          <Season />
          <WaterLevel />
          <Waves />
          <Sands />
          <Ducts />
        </>
      ) : null}
    </details>
  );
}

function Season() {
  const language = useApp((state) => state.language);
  const { season } = useConditions();
  const { kFactor, climate } = useApp((state) => state.project.propagation);
  const air = climateOfSeason(climate ?? regionClimate, season);
  return (
    <ChoicePills
      label={conditionHeadings.season[language]}
      choices={useChoices(conditionNames.season)}
      value={season}
      notes={[seasonText(season, air, kFactorOfSeason(kFactor, season))[language]]}
      testId="season"
      onChoose={(value) => chooseConditions({ season: value })}
    />
  );
}

function WaterLevel() {
  const language = useApp((state) => state.language);
  const { waterLevel } = useConditions();
  const tides = useApp((state) => state.tides);
  const site = useApp(selectedSite);
  const levels = tides.map((station) => waterLevelAt(tides, station, waterLevel));
  const told: WaterLevels = {
    leastM: Math.min(...levels),
    mostM: Math.max(...levels),
    atSiteM: site && waterLevelAt(tides, site, waterLevel),
  };
  return (
    <ChoicePills
      label={conditionHeadings.waterLevel[language]}
      choices={useChoices(conditionNames.waterLevel)}
      value={waterLevel}
      notes={[waterText(waterLevel, told)[language]]}
      testId="water-level"
      onChoose={(value) => chooseConditions({ waterLevel: value })}
    />
  );
}

function Waves() {
  const language = useApp((state) => state.language);
  const { significantWaveHeightM } = useConditions();
  const timePercent = useApp((state) => state.project.propagation.timePercent);
  return (
    <div className="k-factor">
      <NumberField
        label={conditionHeadings.significantWaveHeightM[language]}
        unit="m"
        value={significantWaveHeightM}
        decimals={1}
        from={0}
        to={12}
        step={0.5}
        testId="wave-height"
        onCommit={(value) => chooseConditions({ significantWaveHeightM: value })}
      />
      <p>{wavesText(significantWaveHeightM, timePercent)[language]}</p>
    </div>
  );
}

function Sands() {
  const language = useApp((state) => state.language);
  const conditions = useConditions();
  const note = sandsText(conditions)[language];
  const choices = useChoices(conditionNames.tidalFlats);
  const refused = conditions.waterLevel !== 'low';
  return (
    <ChoicePills
      label={conditionHeadings.tidalFlats[language]}
      choices={choices.map((choice) => ({
        ...choice,
        refusal: refused && choice.value === 'wetSand' ? note : null,
      }))}
      value={conditions.tidalFlats}
      notes={[note]}
      testId="tidal-flats"
      onChoose={(value) => chooseConditions({ tidalFlats: value })}
    />
  );
}

function Ducts() {
  const language = useApp((state) => state.language);
  const conditions = useConditions();
  const timePercent = useApp((state) => state.project.propagation.timePercent);
  return (
    <ChoicePills
      label={conditionHeadings.ducting[language]}
      choices={useChoices(conditionNames.ducting)}
      value={conditions.ducting}
      notes={[ductsText(conditions, timePercent)[language]]}
      testId="remote-ducting"
      onChoose={(value) => chooseConditions({ ducting: value })}
    />
  );
}

function useConditions(): Conditions {
  return useApp((state: AppState) => conditionsOf(state.project));
}

/** The choices of one condition in the language of the page. */
function useChoices<Value extends string>(names: Readonly<Record<Value, Name>>) {
  const language = useApp((state) => state.language);
  return (Object.keys(names) as Value[]).map((value) => ({
    value,
    label: names[value][language],
  }));
}
