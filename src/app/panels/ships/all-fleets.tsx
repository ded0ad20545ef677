import type { Fleet } from '../../../network/fleet.ts';
import { formatNumber, formatShare, unknownNumber } from '../../i18n/format.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { durationText, useBasisText, useFleetResult } from './fleet-figures.tsx';
import { setFleetsView } from './fleets-view.ts';
import { words } from './ships-texts.ts';

/** One line for each fleet: how many ships, and which share of their hours is served. */
export function AllFleets() {
  const language = useApp((state) => state.language);
  const fleets = useApp(({ project }) => project.fleets);
  const basis = useBasisText(language);
  const isWaiting = useApp(
    (state) => state.run.phase === 'running' && !yearResult(state, state.year)?.fleets,
  );
  return (
    <>
      <h3>{words.summary[language]}</h3>
      <p className="muted">{basis}</p>
      {isWaiting ? (
        <p className="muted" role="status">
          {words.computing[language]}
        </p>
      ) : null}
      <table className="fleet-figures" aria-label={words.allFleets[language]}>
        <thead>
          <tr>
            <th scope="col">{words.fleet[language]}</th>
            <th scope="col" className="number" title={words.terrestrial[language]}>
              {words.terrestrial[language]}
            </th>
            <th scope="col" className="number" title={words.withSatellite[language]}>
              {words.withSatellite[language]}
            </th>
            <th scope="col" className="number" title={words.longestGap[language]}>
              {words.longestGap[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {fleets?.map((fleet) => (
            <FleetLine key={fleet.id} fleet={fleet} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function FleetLine({ fleet: { id, name, ships, illustrative } }: { fleet: Fleet }) {
  const language = useApp((state) => state.language);
  const serviceId = useApp((state) => state.serviceId);
  const result = useFleetResult(id);
  const service = result && result.shipHours > 0 ? result.services[serviceId] : undefined;
  const share = (percent: number | undefined) =>
    percent === undefined ? unknownNumber : `${formatShare(percent)}\u00a0%`;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="cut fleet-name"
          title={name[language]}
          onClick={() => setFleetsView({ fleetId: id, aside: 'fleet' })}
        >
          {name[language]}
        </button>
        <span className="muted"> {formatNumber(ships.length, 0)}</span>
        {illustrative ? <span className="mark" title={words.illustrative[language]} /> : null}
      </th>
      <td className="number">{share(service?.percent)}</td>
      <td className="number">{share(service?.withSatellite?.percent)}</td>
      <td className="number">{service ? durationText(service.longestGapMin) : unknownNumber}</td>
    </tr>
  );
}
