import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useSession } from '../../shell/session-port.ts';
import { closeShips, hasShips } from '../../ships/ship-view.ts';
import { useApp } from '../../state/use-app.ts';
import { openShipImport } from '../exchange/exchange-store.ts';
import { FleetAside } from './fleet-aside.tsx';
import { fleetsView, setFleetsView } from './fleets-view.ts';
import { shipRows } from './ship-rows.ts';
import { ShipTable } from './ship-table.tsx';
import { words } from './ships-texts.ts';

/** The fleets and their ships, below the chart. */
export function FleetsDrawer() {
  const language = useApp((state) => state.language);
  return (
    <section className="ships-drawer" aria-label={words.title[language]} data-testid="fleets">
      <FleetsHead />
      <FleetsBody />
    </section>
  );
}

function FleetsHead() {
  const language = useApp((state) => state.language);
  const fleets = useApp(({ project }) => project.fleets);
  const isReadOnly = useApp((state) => state.readOnly !== null);
  const { fleetId, search } = useStore(fleetsView);
  const chosen = fleets?.some(({ id }) => id === fleetId) ? fleetId : null;
  return (
    <header className="ships-head">
      <h2>{words.title[language]}</h2>
      {fleets ? (
        <>
          <select
            aria-label={words.fleet[language]}
            data-testid="fleet-choice"
            value={chosen ?? ''}
            onChange={(event) =>
              setFleetsView({ fleetId: event.currentTarget.value || null, aside: 'fleet' })
            }
          >
            <option value="">{words.allFleets[language]}</option>
            {fleets.map(({ id, name, ships }) => (
              <option key={id} value={id}>
                {`${name[language]} (${ships.length})`}
              </option>
            ))}
          </select>
          <input
            type="search"
            data-testid="ship-search"
            aria-label={words.search[language]}
            placeholder={words.search[language]}
            value={search}
            onChange={(event) => setFleetsView({ search: event.currentTarget.value })}
          />
        </>
      ) : null}
      {fleets ? (
        <span className="hint muted cut" title={words.hint[language]}>
          {words.hint[language]}
        </span>
      ) : null}
      <span className="end">
        <button
          type="button"
          className="icon-button bordered"
          data-testid="new-fleet"
          disabled={isReadOnly}
          title={isReadOnly ? words.readOnly[language] : undefined}
          onClick={() => setFleetsView({ aside: 'newFleet' })}
        >
          <Icon name="plus" size={13} /> {words.newFleet[language]}
        </button>
        <button
          type="button"
          className="icon-button bordered"
          data-testid="import-ships"
          disabled={isReadOnly}
          title={isReadOnly ? words.readOnly[language] : undefined}
          onClick={() => openShipImport()}
        >
          {words.importShips[language]}
        </button>
        <Tip label={words.close[language]} keys="U" side="top">
          <button
            type="button"
            className="icon-button"
            aria-label={words.close[language]}
            data-testid="fleets-close"
            onClick={closeShips}
          >
            <Icon name="close" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}

function FleetsBody() {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const some = useApp(hasShips);
  const region = useSession()?.region;
  const { fleetId, aside } = useStore(fleetsView);
  const ship = useApp((state) => state.ship);
  // whoever selected it, here or on the chart
  useEffect(() => {
    if (ship) setFleetsView({ aside: 'ship' });
  }, [ship]);
  const chosen = project.fleets?.some(({ id }) => id === fleetId) ? fleetId : null;
  const rows = useMemo(
    () => (region ? shipRows({ project, region }, chosen, language) : []),
    [project, region, chosen, language],
  );
  return (
    <div className="ships-body">
      {some && !region ? (
        <div className="ships-none">
          <p className="empty" role="status">
            {words.loading[language]}
          </p>
        </div>
      ) : some ? (
        <ShipTable rows={rows} showsFleet={chosen === null} />
      ) : (
        <div className="ships-none">
          <p className="empty">
            {words.none[language]} {words.noneHint[language]}
          </p>
        </div>
      )}
      {some || aside === 'newFleet' ? <FleetAside fleetId={chosen} /> : null}
    </div>
  );
}
