import { type FormEvent, useState } from 'react';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { filled } from '../../palette/filled.ts';
import { newSystem } from '../../satellites/new-systems.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { readWalker } from '../../satellites/walker-notation.ts';
import { takeSystems } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { readNumber } from '../inspector/read-number.ts';
import { BasisChoice, chosenBasis } from './basis-choice.tsx';
import { NewSystemName } from './new-system-name.tsx';
import { newSystemWords } from './new-system-texts.ts';
import { words } from './satellite-texts.ts';
import { walkerRefusalText } from './walker-refusal-text.ts';

/** A constellation of one shell, by its Walker notation and altitude. */
export function NewWalker({ plan }: { plan: SatellitePlan }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const [name, setName] = useState('');
  const [pattern, setPattern] = useState('');
  const [altitude, setAltitude] = useState('');
  const [raanSpreadDeg, setSpread] = useState<180 | 360>(360);
  const [like, setLike] = useState('');
  const [isAsked, setAsked] = useState(false);
  const read = readWalker(pattern);
  const altitudeKm = readNumber(altitude);
  const isAltitude = altitudeKm >= 160 && altitudeKm <= 36_000;
  const isNamed = name.trim() !== '';
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!('pattern' in read) || !isAltitude || !isNamed) return;
    const shells = [{ ...read.pattern, altitudeKm, raanSpreadDeg }];
    const orbit = { type: 'walker' as const, shells };
    const basis = chosenBasis(plan, like, orbit, language);
    const origin = newSystemWords.byHand[language];
    const [id] = takeSystems([newSystem({ name: name.trim(), orbit, basis, year, origin })]);
    if (id !== undefined) showSatellite({ kind: 'system', id });
  };
  return (
    <form className="new-system" onSubmit={add}>
      <NewSystemName name={name} isMissing={isAsked && !isNamed} onName={setName} />
      <label className="line" title={newSystemWords.patternHint[language]}>
        <span>{newSystemWords.pattern[language]}</span>
        <input
          className="text"
          data-testid="new-walker-pattern"
          placeholder="50: 1728/48/1"
          value={pattern}
          aria-invalid={pattern !== '' && 'reason' in read}
          onChange={(event) => setPattern(event.currentTarget.value)}
        />
      </label>
      {'pattern' in read ? (
        <p className="muted">
          {filled(newSystemWords.patternOk[language], {
            ...read.pattern,
            total: formatNumber(read.pattern.planes * read.pattern.satellitesPerPlane, 0),
          })}
        </p>
      ) : pattern !== '' || isAsked ? (
        <p className="bad" role="alert">
          {walkerRefusalText(read, language)}
        </p>
      ) : (
        <p className="muted">{newSystemWords.patternHint[language]}</p>
      )}
      <label className="line">
        <span>{newSystemWords.altitude[language]}</span>
        <input
          className="text short"
          inputMode="decimal"
          data-testid="new-walker-altitude"
          placeholder="1145"
          value={altitude}
          aria-invalid={altitude !== '' && !isAltitude}
          onChange={(event) => setAltitude(event.currentTarget.value)}
        />
        <span className="unit">km</span>
      </label>
      {!isAltitude && (altitude !== '' || isAsked) ? (
        <p className="bad" role="alert">
          {t('inspector.mustBe', { from: '160', to: '36 000', unit: 'km' })}
        </p>
      ) : null}
      <label className="line">
        <span>{words.spread[language]}</span>
        <select
          value={raanSpreadDeg}
          onChange={(event) => setSpread(event.currentTarget.value === '180' ? 180 : 360)}
        >
          <option value={360}>{words.delta[language]}</option>
          <option value={180}>{words.star[language]}</option>
        </select>
      </label>
      <BasisChoice plan={plan} orbitType="walker" value={like} onChange={setLike} />
      <p className="muted">{newSystemWords.likeHint[language]}</p>
      <p className="acts">
        <button type="submit" className="icon-button bordered main" data-testid="add-system">
          {newSystemWords.add[language]}
        </button>
      </p>
    </form>
  );
}
