import './voyage.css';
import { useElementSize } from '@mantine/hooks';
import { useStore } from 'zustand';
import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { openFleets, selectedShip } from '../../../ships/ship-view.ts';
import { voyageStore } from '../../../ships/voyage-store.ts';
import { useApp } from '../../../state/use-app.ts';
import { VoyageChart } from './voyage-chart.tsx';
import { VoyageHead } from './voyage-head.tsx';
import { VoyageTable } from './voyage-table.tsx';
import { words } from './voyage-texts.ts';
import { VoyageTotals } from './voyage-totals.tsx';

/** Who serves a ship along its way, in the place of the time bar. */
export function VoyageDrawer() {
  const language = useApp((state) => state.language);
  return (
    <section
      className="ships-drawer voyage"
      aria-label={words.title[language]}
      data-testid="voyage"
    >
      <VoyageHead />
      <VoyageBody />
    </section>
  );
}

function VoyageBody() {
  const language = useApp((state) => state.language);
  const ship = useApp(selectedShip);
  const { profile, failure } = useStore(voyageStore);
  if (!ship) {
    return (
      <div className="voyage-message">
        <p className="empty">
          {words.noShip[language]}
          <br />
          <button type="button" onClick={openFleets}>
            {words.fleets[language]}
          </button>
        </p>
      </div>
    );
  }
  if (failure !== null) {
    return (
      <p className="voyage-message failed" role="alert">
        {`${words.failed[language]}${language === 'zh' ? '：' : ': '}${failure}`}
      </p>
    );
  }
  // what is there of another ship would be taken for this one's
  if (!profile || profile.shipId !== ship.id) {
    return (
      <p className="voyage-message" role="status">
        {words.computing[language]}
      </p>
    );
  }
  if (profile.points.length === 0) {
    return <p className="voyage-message">{words.noPoints[language]}</p>;
  }
  return (
    <div className="voyage-body" data-testid="voyage-ready">
      <VoyageView profile={profile} />
      <VoyageTotals profile={profile} />
      <VoyageTable profile={profile} />
    </div>
  );
}

/** The chart as large as its place; that is measured from when it is there. */
function VoyageView({ profile }: { profile: VoyageProfile }) {
  const { ref, width, height } = useElementSize();
  return (
    <div className="voyage-view" ref={ref}>
      {width > 0 ? <VoyageChart profile={profile} widthPx={width} heightPx={height} /> : null}
    </div>
  );
}
