import type { Language } from '../../../network/name.ts';
import type { FleetResult } from '../../../planning/simulation-result.ts';
import { formatNumber, formatShare, unknownNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { currentService, currentTerminal, yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './ships-texts.ts';

/** The figures of a fleet for the year shown; null while they are not there. */
export function useFleetResult(fleetId: string): FleetResult | null {
  return useApp(
    (state) => yearResult(state, state.year)?.fleets?.find(({ id }) => id === fleetId) ?? null,
  );
}

/** Which year and service figures of fleets are of. */
export function useBasisText(language: Language): string {
  const year = useApp((state) => state.year);
  const service = useApp((state) => currentService(state)?.name[language] ?? '');
  return filled(words.basis[language], { year, service });
}

/** Ship-hours served, by masts alone and with satellites, and the longest time without. */
export function FleetFigures({ fleetId, language }: { fleetId: string; language: Language }) {
  const result = useFleetResult(fleetId);
  const serviceId = useApp((state) => state.serviceId);
  const hasSatellites = useApp(({ project }) => project.satellites !== undefined);
  const terminal = useApp(currentTerminal);
  const basis = useBasisText(language);
  const isComputing = useApp(({ run }) => run.phase === 'running');
  const service = result?.services[serviceId];
  if (!result || !service) {
    return (
      <p className="muted" role="status">
        {(isComputing ? words.computing : words.noFigures)[language]}
      </p>
    );
  }
  if (!(result.shipHours > 0)) return <p className="muted">{words.noHours[language]}</p>;
  const { withSatellite } = service;
  const why = hasSatellites
    ? terminal?.satelliteTerminalIds?.length
      ? unknownNumber
      : words.noSatelliteTerminal[language]
    : words.noSatellites[language];
  return (
    <>
      <p className="muted">{basis}</p>
      <table className="fleet-figures" aria-label={words.summary[language]}>
        <thead>
          <tr>
            <th scope="col">{words.summary[language]}</th>
            <th scope="col" className="number">
              %
            </th>
            <th scope="col" className="number">
              h
            </th>
            <th scope="col" className="number">
              {words.longestGap[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          <Line name={words.terrestrial[language]} figures={service} />
          {withSatellite ? (
            <Line name={words.withSatellite[language]} figures={withSatellite} />
          ) : (
            <tr>
              <th scope="row">{words.withSatellite[language]}</th>
              <td colSpan={3} className="muted number">
                {why}
              </td>
            </tr>
          )}
          <tr className="whole">
            <th scope="row">{words.shipHours[language]}</th>
            <td />
            <td className="number">{formatNumber(result.shipHours, 1)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly figures: {
    readonly percent: number;
    readonly coveredHours: number;
    readonly longestGapMin: number;
  };
}

function Line({ name, figures: { percent, coveredHours, longestGapMin } }: LineProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{formatShare(percent)}</td>
      <td className="number">{formatNumber(coveredHours, 1)}</td>
      <td className="number">{durationText(longestGapMin)}</td>
    </tr>
  );
}

/** Minutes as hours and minutes: 95 as `1 h 35 min`. */
export function durationText(minutes: number): string {
  if (!Number.isFinite(minutes)) return unknownNumber;
  const whole = Math.round(minutes);
  if (minutes > 0 && whole === 0) return '< 1\u00a0min';
  if (whole < 60) return `${whole}\u00a0min`;
  return `${Math.floor(whole / 60)}\u00a0h ${String(whole % 60).padStart(2, '0')}\u00a0min`;
}
