import { type FormEvent, useMemo, useState } from 'react';
import { ephemerisOf } from '../../../orbit/ephemeris-of.ts';
import { lookAngles } from '../../../orbit/look-angles.ts';
import { observerAt } from '../../../orbit/observer.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatBearing, formatNumber, formatPosition } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { filled } from '../../palette/filled.ts';
import { newSystem } from '../../satellites/new-systems.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { takeSystems } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { readNumber } from '../inspector/read-number.ts';
import { BasisChoice, chosenBasis } from './basis-choice.tsx';
import { NewSystemName } from './new-system-name.tsx';
import { newSystemWords } from './new-system-texts.ts';
import { words } from './satellite-texts.ts';
import { useMiddle } from './use-middle.ts';

/** A geostationary system of one satellite, by its longitude. */
export function NewGeo({ plan }: { plan: SatellitePlan }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const [name, setName] = useState('');
  const [longitude, setLongitude] = useState('');
  const [like, setLike] = useState('');
  const [isAsked, setAsked] = useState(false);
  const longitudeDeg = readNumber(longitude.replace(/\s*°?\s*[Ee]?$/, ''));
  const isLongitude = longitudeDeg >= -180 && longitudeDeg <= 180;
  const isNamed = name.trim() !== '';
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isLongitude || !isNamed) return;
    const orbit = {
      type: 'geo' as const,
      satellites: [{ id: 'slot-1', longitudeDeg, inclinationDeg: 0 }],
    };
    const basis = chosenBasis(plan, like, orbit, language);
    const origin = newSystemWords.byHand[language];
    const [id] = takeSystems([newSystem({ name: name.trim(), orbit, basis, year, origin })]);
    if (id !== undefined) showSatellite({ kind: 'system', id });
  };
  return (
    <form className="new-system" onSubmit={add}>
      <NewSystemName name={name} isMissing={isAsked && !isNamed} onName={setName} />
      <label className="line">
        <span>{newSystemWords.longitude[language]}</span>
        <input
          className="text short"
          inputMode="decimal"
          data-testid="new-geo-longitude"
          value={longitude}
          placeholder="125.1"
          aria-invalid={longitude !== '' && !isLongitude}
          onChange={(event) => setLongitude(event.currentTarget.value)}
        />
        <span className="unit">°</span>
      </label>
      {isLongitude ? (
        <LookFromMiddle longitudeDeg={longitudeDeg} />
      ) : longitude !== '' || isAsked ? (
        <p className="bad" role="alert">
          {t('inspector.mustBe', { from: '−180', to: '180', unit: '°' })}
        </p>
      ) : null}
      <BasisChoice plan={plan} orbitType="geo" value={like} onChange={setLike} />
      <p className="muted">{newSystemWords.likeHint[language]}</p>
      <p className="acts">
        <button type="submit" className="icon-button bordered main" data-testid="add-system">
          {newSystemWords.add[language]}
        </button>
      </p>
    </form>
  );
}

/** How the satellite would stand in the sky. */
function LookFromMiddle({ longitudeDeg }: { longitudeDeg: number }) {
  const language = useApp((state) => state.language);
  const middle = useMiddle();
  const { elevationDeg, azimuthDeg } = useMemo(() => {
    const satellites = [{ id: 'slot', longitudeDeg, inclinationDeg: 0 }];
    const positions = new Float64Array(3);
    ephemerisOf({ type: 'geo', satellites }, 0).positionsAt(0, positions);
    return lookAngles(observerAt(middle), positions);
  }, [longitudeDeg, middle]);
  const place = filled(words.fromMiddle[language], { place: formatPosition(middle) });
  return (
    <p className={elevationDeg > 0 ? 'muted' : 'warn'} title={place}>
      {elevationDeg > 0
        ? `${words.elevation[language]} ${formatNumber(elevationDeg, 1)}° · ${words.azimuth[language]} ${formatBearing(azimuthDeg)}`
        : `${words.belowHorizon[language]} (${formatNumber(elevationDeg, 1)}°)`}
    </p>
  );
}
