import { useStore } from 'zustand';
import { formatNumber } from '../../../i18n/format.ts';
import { filled } from '../../../palette/filled.ts';
import { Icon } from '../../../shell/icons.tsx';
import { Tip } from '../../../shell/mantine/tip.tsx';
import { shipName } from '../../../ships/ship-name.ts';
import { closeShips, openFleets, selectedShip, selectShip } from '../../../ships/ship-view.ts';
import { voyageStore } from '../../../ships/voyage-store.ts';
import { useApp } from '../../../state/use-app.ts';
import { saveFile } from '../../exchange/save-file.ts';
import { voyageCsv } from './voyage-csv.ts';
import { words } from './voyage-texts.ts';

/** Names the ship and what is told of its voyage, and what it runs over. */
export function VoyageHead() {
  const language = useApp((state) => state.language);
  const { profile, computing, axis } = useStore(voyageStore);
  const ship = useApp(selectedShip);
  const shown = ship && profile?.shipId === ship.id ? profile : null;
  return (
    <header className="ships-head">
      <Tip label={words.back[language]} keys="U" side="top">
        <button
          type="button"
          className="icon-button back-button"
          aria-label={words.back[language]}
          data-testid="voyage-back"
          onClick={openFleets}
        >
          <span className="back">
            <Icon name="right" size={14} />
          </span>
        </button>
      </Tip>
      <h2>{words.title[language]}</h2>
      <ShipChoice />
      {shown ? (
        <Basis serviceId={shown.serviceId} year={shown.year} stepMin={shown.stepMin} />
      ) : null}
      {shown && computing ? (
        <span className="muted" role="status">
          {words.computingAnew[language]}
        </span>
      ) : null}
      <span className="end">
        <fieldset className="axis-choice" aria-label={words.axis[language]}>
          {(['time', 'km'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className={each === axis ? 'on' : undefined}
              aria-pressed={each === axis}
              data-testid={`voyage-axis-${each}`}
              onClick={() => voyageStore.setState({ axis: each })}
            >
              {words[each][language]}
            </button>
          ))}
        </fieldset>
        {shown && ship ? (
          <Tip label={words.csv[language]} side="top">
            <button
              type="button"
              className="icon-button"
              aria-label={words.csv[language]}
              data-testid="voyage-csv"
              onClick={() => {
                const text = voyageCsv(shown, shipName(ship).en);
                saveFile(`voyage-${ship.id}-${shown.year}.csv`, new TextEncoder().encode(text));
              }}
            >
              CSV
            </button>
          </Tip>
        ) : null}
        <Tip label={words.close[language]} keys="J" side="top">
          <button
            type="button"
            className="icon-button"
            aria-label={words.close[language]}
            data-testid="voyage-close"
            onClick={closeShips}
          >
            <Icon name="close" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}

/** The ships of the plan by fleet; another one is told when it is chosen. */
function ShipChoice() {
  const language = useApp((state) => state.language);
  const fleets = useApp(({ project }) => project.fleets);
  const ship = useApp(selectedShip);
  const key = useApp((state) => state.ship);
  return (
    <select
      aria-label={words.ship[language]}
      data-testid="voyage-ship"
      value={ship && key ? `${key.fleetId}/${key.shipId}` : ''}
      onChange={(event) => {
        const [fleetId, shipId] = event.currentTarget.value.split('/');
        selectShip({ fleetId, shipId });
      }}
    >
      {ship ? null : <option value="">—</option>}
      {fleets?.map(({ id: fleetId, name, ships }) => (
        <optgroup key={fleetId} label={name[language]}>
          {ships.map((each) => (
            <option key={each.id} value={`${fleetId}/${each.id}`}>
              {shipName(each)[language]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

interface BasisProps {
  readonly serviceId: string;
  readonly year: number;
  readonly stepMin: number;
}

/** Which year and service the voyage is told of, and in what steps. */
function Basis({ serviceId, year, stepMin }: BasisProps) {
  const language = useApp((state) => state.language);
  const service = useApp(
    ({ project }) =>
      project.services.find(({ id }) => id === serviceId)?.name[language] ?? serviceId,
  );
  const text = filled(words.basis[language], { year, service, step: formatNumber(stepMin, 1) });
  return (
    <span className="muted cut" title={text}>
      {text}
    </span>
  );
}
