import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Ship } from '../../../network/fleet.ts';
import { createFleet } from '../../ships/fleet-actions.ts';
import { mostFleets, newFleetName } from '../../ships/fleet-edits.ts';
import { laneShips } from '../../ships/lane-ships.ts';
import { usualTerminal } from '../../ships/usual-terminal.ts';
import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { readNumber } from '../inspector/read-number.ts';
import { firstDeparture } from './departures.ts';
import { setFleetsView } from './fleets-view.ts';
import { kindNames, kinds, words } from './ships-texts.ts';

const madeUp = 'made up along a lane of the plan';

/** What numbers may be, and begin with. */
const fields = [
  { id: 'count', from: 1, to: 2000, unit: '', whole: true },
  { id: 'interval', from: 0, to: 1440, unit: 'min', whole: false },
  { id: 'speed', from: 0.1, to: 80, unit: 'kn', whole: false },
] as const;

/** Makes a fleet whose ships depart one after the other along a lane, as one step. */
export function NewFleetForm() {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const lanes = project.assets.filter(({ kind }) => kind === 'lane' || kind === 'route');
  const [name, setName] = useState(() => newFleetName(project));
  const [laneId, setLaneId] = useState(lanes[0]?.id ?? '');
  const [bothWays, setBothWays] = useState(true);
  const [kind, setKind] = useState<Ship['kind']>('cargo');
  const [terminalId, setTerminalId] = useState(() => usualTerminal(project));
  const [typed, setTyped] = useState({ count: '10', interval: '60', speed: '12' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);

  const close = () => setFleetsView({ aside: 'fleet' });
  const numbers = fields.map(({ id, from, to, whole }) => {
    const value = readNumber(typed[id]);
    return {
      id,
      value,
      isGood: value >= from && value <= to && (!whole || Number.isInteger(value)),
    };
  });
  const isRoom = (project.fleets?.length ?? 0) < mostFleets;
  const isNamed = name.zh.trim() !== '' && name.en.trim() !== '';
  const isGood = isNamed && isRoom && laneId !== '' && numbers.every((each) => each.isGood);
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!isGood) return;
    const [count, intervalMin, speedKn] = numbers.map(({ value }) => value);
    const firstMs = Date.parse(firstDeparture(appStore.getState().project));
    const ships = laneShips({
      assetId: laneId,
      bothWays,
      count,
      intervalMin,
      firstMs,
      speedKn,
      kind,
      terminalId,
    });
    const fleetId = createFleet({
      name: { zh: name.zh.trim(), en: name.en.trim() },
      illustrative: true,
      source: madeUp,
      ships,
    });
    if (fleetId !== null) setFleetsView({ fleetId, aside: 'fleet' });
  };
  return (
    <form
      className="new-fleet"
      data-testid="new-fleet-form"
      onSubmit={make}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <h3>{words.makeFleet[language]}</h3>
      <p className="muted">{words.makeHint[language]}</p>
      {lanes.length === 0 ? <p className="bad">{words.noLanes[language]}</p> : null}
      {isRoom ? null : <p className="bad">{words.noRoom[language]}</p>}
      <div className="ship-fields">
        {(language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).map((each, i) => (
          <label key={each}>
            <span>{(each === 'zh' ? words.nameZh : words.nameEn)[language]}</span>
            <input
              ref={i === 0 ? first : null}
              lang={each}
              value={name[each]}
              autoComplete="off"
              aria-invalid={name[each].trim() === ''}
              onChange={(event) => setName({ ...name, [each]: event.currentTarget.value })}
            />
          </label>
        ))}
        <label>
          <span>{words.lane[language]}</span>
          <select value={laneId} onChange={(event) => setLaneId(event.currentTarget.value)}>
            {lanes.map(({ id, name: lane }) => (
              <option key={id} value={id}>
                {lane[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={bothWays}
            onChange={(event) => setBothWays(event.currentTarget.checked)}
          />
          {words.bothWays[language]}
        </label>
        {fields.map(({ id, from, to, unit }, i) => (
          <label key={id}>
            <span>{words[id][language]}</span>
            <span className="box">
              <input
                inputMode="decimal"
                autoComplete="off"
                value={typed[id]}
                data-testid={`new-fleet-${id}`}
                aria-invalid={!numbers[i].isGood}
                title={`${from}–${to} ${unit}`}
                onChange={(event) => setTyped({ ...typed, [id]: event.currentTarget.value })}
              />
              {unit ? <span className="unit">{unit}</span> : null}
            </span>
            {numbers[i].isGood ? null : (
              <span className="bad expected">{`${from}–${to}${unit ? ` ${unit}` : ''}`}</span>
            )}
          </label>
        ))}
        <label>
          <span>{words.kind[language]}</span>
          <select
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as Ship['kind'])}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {kindNames[each][language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.terminal[language]}</span>
          <select value={terminalId} onChange={(event) => setTerminalId(event.currentTarget.value)}>
            {project.terminals.map(({ id, name: terminal }) => (
              <option key={id} value={id}>
                {terminal[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <footer>
        <button type="button" className="icon-button bordered" onClick={close}>
          {words.cancel[language]}
        </button>
        <button
          type="submit"
          className="icon-button bordered main"
          disabled={!isGood}
          data-testid="make-fleet"
        >
          {words.make[language]}
        </button>
      </footer>
    </form>
  );
}
