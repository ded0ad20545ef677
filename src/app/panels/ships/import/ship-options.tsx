import { useState } from 'react';
import type { Ship } from '../../../../network/fleet.ts';
import type { RouteReading } from '../../../../planning/ships/route-reading.ts';
import { formatExact } from '../../../i18n/format.ts';
import { useApp } from '../../../state/use-app.ts';
import { Pills } from '../../exchange/choices.tsx';
import { readNumber } from '../../inspector/read-number.ts';
import { readTime, shownTime } from '../departures.ts';
import { kindNames, kinds } from '../ships-texts.ts';
import { words } from './import-texts.ts';
import type { ShipChoices } from './read-ships.ts';

/** All that is asked of the user before ships are taken. */
export interface ShipWishes {
  /** The fleet that they join; null for a new one. */
  readonly fleetId: string | null;
  readonly fleetName: string;
  readonly illustrative: boolean;
  readonly terminalId: string;
  readonly kind: Ship['kind'];
  readonly departureUtc: string;
  readonly speedKn: number;
  readonly choices: ShipChoices;
}

interface ShipOptionsProps {
  readonly wishes: ShipWishes;
  readonly reading: RouteReading;
  /** Whether any of the ships has no times. */
  readonly hasLines: boolean;
  readonly onChange: (change: Partial<ShipWishes>) => void;
}

/** Where the ships go, what they carry, and what the file does not say of them. */
export function ShipOptions({ wishes, reading, hasLines, onChange }: ShipOptionsProps) {
  const language = useApp((state) => state.language);
  const fleets = useApp(({ project }) => project.fleets);
  const terminals = useApp(({ project }) => project.terminals);
  const { choices } = wishes;
  const asksZone =
    choices.utcOffsetMin !== undefined ||
    reading.problems.some(({ remedy }) => remedy === 'utcOffsetMin');
  return (
    <div className="import-options">
      <div className="exchange-line">
        <label htmlFor="ships-into">{words.into[language]}</label>
        <select
          id="ships-into"
          value={wishes.fleetId ?? ''}
          onChange={(event) => onChange({ fleetId: event.currentTarget.value || null })}
        >
          <option value="">{words.newFleet[language]}</option>
          {fleets?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
        {wishes.fleetId === null ? (
          <input
            className="text-input"
            aria-label={words.fleetName[language]}
            value={wishes.fleetName}
            aria-invalid={wishes.fleetName.trim() === ''}
            data-testid="ships-fleet-name"
            onChange={(event) => onChange({ fleetName: event.currentTarget.value })}
          />
        ) : null}
      </div>
      <div className="exchange-line">
        <label htmlFor="ships-terminal">{words.terminal[language]}</label>
        <select
          id="ships-terminal"
          value={wishes.terminalId}
          onChange={(event) => onChange({ terminalId: event.currentTarget.value })}
        >
          {terminals.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
        <label htmlFor="ships-kind" title={words.kindHint[language]}>
          {words.kind[language]}
        </label>
        <select
          id="ships-kind"
          value={wishes.kind}
          title={words.kindHint[language]}
          onChange={(event) => onChange({ kind: event.currentTarget.value as Ship['kind'] })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind][language]}
            </option>
          ))}
        </select>
      </div>
      {hasLines ? (
        <div className="exchange-line" title={words.departureHint[language]}>
          <label htmlFor="ships-departure">{words.departure[language]}</label>
          <CheckedText
            id="ships-departure"
            value={shownTime(wishes.departureUtc)}
            read={readTime}
            expected={words.mustTime[language]}
            onRead={(departureUtc) => onChange({ departureUtc })}
          />
          <label htmlFor="ships-speed">{words.speed[language]}</label>
          <CheckedText
            id="ships-speed"
            value={formatExact(wishes.speedKn)}
            read={readSpeed}
            expected={words.mustSpeed[language]}
            onRead={(speedKn) => onChange({ speedKn })}
          />
          <span className="unit">kn</span>
        </div>
      ) : null}
      {asksZone ? (
        <Pills
          label={words.zone[language]}
          hint={words.zoneHint[language]}
          value={String(choices.utcOffsetMin ?? '')}
          choices={[
            { value: '', label: words.zoneNone[language] },
            { value: '0', label: words.utc[language] },
            { value: '480', label: words.beijing[language] },
          ]}
          testId="ships-zone"
          onChoose={(chosen) => {
            const { utcOffsetMin: _, ...others } = choices;
            const zone = chosen === '' ? {} : { utcOffsetMin: Number(chosen) };
            onChange({ choices: { ...others, ...zone } });
          }}
        />
      ) : null}
      {wishes.fleetId === null ? (
        <label className="exchange-line tick">
          <input
            type="checkbox"
            checked={wishes.illustrative}
            onChange={(event) => onChange({ illustrative: event.currentTarget.checked })}
          />
          {words.illustrative[language]}
        </label>
      ) : null}
    </div>
  );
}

interface CheckedTextProps<T> {
  readonly id: string;
  readonly value: string;
  readonly read: (text: string) => T | null;
  readonly expected: string;
  readonly onRead: (value: T) => void;
}

/** A text that counts as soon as it can be read; else it stays as typed and says what is expected. */
function CheckedText<T>({ id, value, read, expected, onRead }: CheckedTextProps<T>) {
  const [typed, setTyped] = useState<string | null>(null);
  const isGood = typed === null || read(typed) !== null;
  return (
    <input
      id={id}
      className="text-input"
      value={typed ?? value}
      autoComplete="off"
      aria-invalid={!isGood}
      title={isGood ? undefined : expected}
      data-testid={id}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const after = read(event.currentTarget.value);
        if (after !== null) onRead(after);
      }}
      onBlur={() => {
        if (isGood) setTyped(null);
      }}
    />
  );
}

function readSpeed(text: string): number | null {
  const speedKn = readNumber(text);
  return speedKn > 0 && speedKn <= 80 ? speedKn : null;
}
