import type { Language, Name } from '../../../network/name.ts';
import { mapClasses } from '../../../report/chart-map/map-classes.ts';
import { useCompare } from '../../compare/compare-model.ts';
import { Swatch } from '../legend/swatch.tsx';
import { texts } from './compare-texts.ts';

interface Row {
  readonly hex: string | null;
  readonly hatched: boolean;
  readonly text: string;
  readonly name: Name;
}

const bareRow: Row = {
  hex: null,
  hatched: false,
  text: '±3 dB',
  name: { zh: '相近', en: 'alike' },
};

/** What the colours of the map of differences mean. */
export function DifferenceLegend({ language }: { language: Language }) {
  const kind = useCompare((state) => state.difference);
  const isLevel = kind === 'level';
  const classes: readonly Row[] = mapClasses(isLevel ? 'rsrpDifference' : 'serviceChange');
  const gains = isLevel ? classes.filter(({ hatched }) => !hatched) : classes;
  const losses = isLevel ? classes.filter(({ hatched }) => hatched) : [];
  const rows = isLevel ? [...gains, bareRow, ...losses] : classes;
  return (
    <section className="furniture legend difference-legend" data-testid="difference-legend">
      <ul>
        {rows.map(({ hex, hatched, text, name }) => (
          <li key={name.en}>
            <Swatch hex={hex} hatched={hatched} />
            {text ? <span className="number">{text}</span> : null}
            <span className="muted">{name[language]}</span>
          </li>
        ))}
      </ul>
      <p>{(isLevel ? texts.differenceNote : texts.changeNote)[language]}</p>
    </section>
  );
}
