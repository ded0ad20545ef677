import type { Ship } from '../../../network/fleet.ts';
import { Icon } from '../../shell/icons.tsx';
import { deleteShip, editShips } from '../../ships/fleet-actions.ts';
import { shipName } from '../../ships/ship-name.ts';
import { openVoyage } from '../../ships/ship-view.ts';
import { useApp } from '../../state/use-app.ts';
import { setFleetsView } from './fleets-view.ts';
import { ShipText } from './ship-text.tsx';
import { kindNames, kinds, words } from './ships-texts.ts';
import { VoyageFields } from './voyage-fields.tsx';

/** The selected ship to edit: what it is called, carries, and how it sails. */
export function ShipDetails({ fleetId, ship }: { fleetId: string; ship: Ship }) {
  const language = useApp((state) => state.language);
  const terminals = useApp(({ project }) => project.terminals);
  const isReadOnly = useApp((state) => state.readOnly !== null);
  const name = shipName(ship)[language];
  return (
    <>
      <h3>
        <button
          type="button"
          className="icon-button"
          aria-label={words.backToFleet[language]}
          title={words.backToFleet[language]}
          data-testid="back-to-fleet"
          onClick={() => setFleetsView({ aside: 'fleet' })}
        >
          <span className="back">
            <Icon name="right" size={14} />
          </span>
        </button>
        <span className="cut" title={name}>
          {name}
        </span>
        <button
          type="button"
          className="icon-button bordered main"
          data-testid="open-voyage"
          onClick={() => openVoyage({ fleetId, shipId: ship.id })}
        >
          {words.profile[language]} <kbd>J</kbd>
        </button>
      </h3>
      <fieldset className="ship-fields" disabled={isReadOnly}>
        <ShipText
          label={words.name[language]}
          value={ship.name?.[language] ?? ''}
          testId="ship-name"
          onCommit={(text) =>
            editShips(fleetId, ship.id, {
              // a name of its own in the other language stays
              name:
                text === ''
                  ? null
                  : { ...{ zh: text, en: text }, ...otherName(ship, language, text) },
            })
          }
        />
        <ShipText
          label={words.mmsi[language]}
          value={ship.mmsi ?? ''}
          testId="ship-mmsi"
          expected={(text) =>
            text === '' || /^\d{9}$/.test(text) ? null : words.mustMmsi[language]
          }
          onCommit={(text) => editShips(fleetId, ship.id, { mmsi: text === '' ? null : text })}
        />
        <label>
          <span>{words.kind[language]}</span>
          <select
            value={ship.kind}
            data-testid="ship-kind"
            onChange={(event) =>
              editShips(fleetId, ship.id, { kind: event.currentTarget.value as Ship['kind'] })
            }
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindNames[kind][language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.terminal[language]}</span>
          <select
            value={ship.terminalId}
            data-testid="ship-terminal"
            onChange={(event) =>
              editShips(fleetId, ship.id, { terminalId: event.currentTarget.value })
            }
          >
            {terminals.map(({ id, name: each }) => (
              <option key={id} value={id}>
                {each[language]}
              </option>
            ))}
          </select>
        </label>
        <VoyageFields fleetId={fleetId} ship={ship} />
        <button
          type="button"
          className="icon-button bordered"
          data-testid="delete-ship"
          onClick={() => deleteShip(fleetId, ship.id)}
        >
          <Icon name="bin" size={14} /> {words.deleteShip[language]}
        </button>
      </fieldset>
    </>
  );
}

/** The name in the language that is not edited, where it is not just the same. */
function otherName({ name }: Ship, language: 'zh' | 'en', text: string) {
  if (!name || name.zh === name.en) return {};
  return language === 'zh' ? { zh: text, en: name.en } : { zh: name.zh, en: text };
}
