import { useStore } from 'zustand';
import { selectedShip } from '../../ships/ship-view.ts';
import { useApp } from '../../state/use-app.ts';
import { AllFleets } from './all-fleets.tsx';
import { FleetDetails } from './fleet-details.tsx';
import { fleetsView } from './fleets-view.ts';
import { NewFleetForm } from './new-fleet-form.tsx';
import { ShipDetails } from './ship-details.tsx';

/** Beside the ships: the fleet, the selected ship, or what a new fleet is made of. */
export function FleetAside({ fleetId }: { fleetId: string | null }) {
  const { aside } = useStore(fleetsView);
  const ship = useApp(selectedShip);
  const key = useApp((state) => state.ship);
  const fleet = useApp(({ project }) => project.fleets?.find(({ id }) => id === fleetId) ?? null);
  return (
    <div className="fleet-aside">
      {aside === 'newFleet' ? (
        <NewFleetForm />
      ) : aside === 'ship' && ship && key ? (
        <ShipDetails key={`${key.fleetId}/${key.shipId}`} fleetId={key.fleetId} ship={ship} />
      ) : fleet ? (
        <FleetDetails key={fleet.id} fleet={fleet} />
      ) : (
        <AllFleets />
      )}
    </div>
  );
}
