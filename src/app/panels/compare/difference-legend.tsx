import { useEffect, useState } from 'react';
import type { Language, Name } from '../../../network/name.ts';
import { mapClasses } from '../../../report/chart-map/map-classes.ts';
import { useCompare } from '../../compare/compare-model.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
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

/** What the colours of the map of differences mean; it folds to its title, at first where there is little room. */
export function DifferenceLegend({ folded, language }: { folded: boolean; language: Language }) {
  const t = useText();
  const kind = useCompare((state) => state.difference);
  const [open, setOpen] = useState(!folded);
  useEffect(() => setOpen(!folded), [folded]);
  const isLevel = kind === 'level';
  const classes: readonly Row[] = mapClasses(isLevel ? 'rsrpDifference' : 'serviceChange');
  const gains = isLevel ? classes.filter(({ hatched }) => !hatched) : classes;
  const losses = isLevel ? classes.filter(({ hatched }) => hatched) : [];
  const rows = isLevel ? [...gains, bareRow, ...losses] : classes;
  const foldText = t(open ? 'legend.fold' : 'legend.unfold');
  return (
    <section
      className={`furniture legend difference-legend${open ? '' : ' folded'}`}
      aria-label={texts.differenceLegend[language]}
      data-testid="difference-legend"
    >
      <header>
        <h2 className="cut">
          {texts.difference[language]}
          {isLevel ? <span className="unit">dB</span> : null}
        </h2>
        <Tip label={foldText} side="top">
          <button
            type="button"
            aria-label={foldText}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'up'} size={14} />
          </button>
        </Tip>
      </header>
      {open ? (
        <>
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
        </>
      ) : null}
    </section>
  );
}
