import { useState } from 'react';
import {
  chooseClimateValue,
  chooseLandValue,
  resetToRegion,
} from '../../state/propagation-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberField } from '../inspector/number-field.tsx';
import { headings } from './propagation-texts.ts';
import {
  climateFields,
  landFields,
  type RegionField,
  regionClimate,
  regionLand,
  sourceOfField,
} from './region-values.ts';

/** Climate and land: the region's, or the project's own in their place. */
export function RegionFields() {
  const [open, setOpen] = useState(false);
  const language = useApp((state) => state.language);
  const ownClimate = useApp((state) => state.project.propagation.climate);
  const ownLand = useApp((state) => state.project.propagation.land);
  const isOwn = ownClimate !== undefined || ownLand !== undefined;
  const climate = ownClimate ?? regionClimate;
  const land = ownLand ?? regionLand;
  return (
    <details
      className="region-values"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-testid="region-values">
        {headings.region[language]}
        {isOwn ? <span className="tag small">{headings.own[language]}</span> : null}
      </summary>
      {open ? (
        <>
          {landFields.map((field) => (
            <RegionValue
              key={field.key}
              field={field}
              value={land[field.key]}
              region={regionLand[field.key]}
              onCommit={(value) => chooseLandValue(regionLand, field, value)}
            />
          ))}
          {climateFields.map((field) => (
            <RegionValue
              key={field.key}
              field={field}
              value={climate[field.key]}
              region={regionClimate[field.key]}
              onCommit={(value) => chooseClimateValue(regionClimate, field, value)}
            />
          ))}
          <button
            type="button"
            className="region-reset"
            data-testid="region-reset"
            disabled={!isOwn}
            onClick={resetToRegion}
          >
            {headings.reset[language]}
          </button>
        </>
      ) : null}
    </details>
  );
}

interface RegionValueProps {
  readonly field: RegionField<string>;
  readonly value: number;
  readonly region: number;
  readonly onCommit: (value: number) => void;
}

function RegionValue({ field, value, region, onCommit }: RegionValueProps) {
  const language = useApp((state) => state.language);
  const { key, name, hint, unit, decimals, from, to, step } = field;
  return (
    <NumberField
      label={value === region ? name[language] : `${name[language]} *`}
      hint={`${hint[language]}\n${sourceOfField(key)[language]}`}
      unit={unit}
      value={value}
      decimals={decimals}
      from={from}
      to={to}
      step={step}
      testId={`region-${key}`}
      onCommit={onCommit}
    />
  );
}
