import './link-budget.css';
import { useState } from 'react';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import { orbitAltitudeKm } from '../../../orbit/link/orbit-altitude.ts';
import { satelliteLinkBudget } from '../../../orbit/link/satellite-link-budget.ts';
import { slantRangeKm } from '../../../orbit/link/slant-range.ts';
import { geostationaryElevationDeg } from '../../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { currentService } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { BudgetSummary } from './budget-summary.tsx';
import { BudgetTable } from './budget-table.tsx';
import { linkWords } from './link-texts.ts';
import { confidenceNames } from './satellite-texts.ts';
import { useMiddle } from './use-middle.ts';

/** Shares of a year in percent for which rain can be looked at. */
const rains = [5, 1, 0.5, 0.1, 0.05, 0.01] as const;
const lowestDeg = 5;
/** Where satellites that move are looked at first: the usual median of the highest. */
const usualDeg = 45;

/** The link between a system and one of its terminals, line by line, at an elevation and in a weather. */
export function BudgetView({ system }: { system: SatelliteSystem }) {
  const language = useApp((state) => state.language);
  const plan = useApp((state) => state.project.satellites);
  const terminals = plan?.terminals.filter(({ id }) => system.terminalIds.includes(id)) ?? [];
  if (!plan || terminals.length === 0) {
    return <p className="empty">{linkWords.noTerminal[language]}</p>;
  }
  return <Budget system={system} plan={plan} terminals={terminals} />;
}

interface BudgetProps {
  readonly system: SatelliteSystem;
  readonly plan: SatellitePlan;
  readonly terminals: SatellitePlan['terminals'];
}

function Budget({ system, plan, terminals }: BudgetProps) {
  const language = useApp((state) => state.language);
  const service = useApp(currentService);
  const middle = useMiddle();
  const { payload } = system;
  const here = geostationaryElevationDeg(system, middle);
  const [chosen, setChosen] = useState(terminals[0].id);
  const [moved, setMoved] = useState<number | null>(null);
  const [rainPercent, setRain] = useState<number>(0.1);
  const terminal = terminals.find(({ id }) => id === chosen) ?? terminals[0];
  const first = here ?? Math.max(usualDeg, system.minimumElevationDeg);
  const elevationDeg = moved ?? Math.round(Math.max(lowestDeg, first));
  const maskDeg = Math.max(system.minimumElevationDeg, terminal.minimumElevationDeg);
  const rangeKm = slantRangeKm(orbitAltitudeKm(system.orbit), elevationDeg);
  const budget = satelliteLinkBudget({
    beam: payload,
    terminal,
    sight: { elevationDeg, rangeKm },
    climate: plan,
    latitudeDeg: middle.latitudeDeg,
    need: service ?? undefined,
    rainTimePercent: rainPercent,
  });
  return (
    <section data-testid="system-budget">
      <div className="budget-controls">
        <label>
          <span>{linkWords.terminal[language]}</span>
          <select
            value={terminal.id}
            data-testid="budget-terminal"
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {terminals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{linkWords.elevation[language]}</span>
          <input
            type="range"
            min={lowestDeg}
            max={90}
            step={1}
            value={elevationDeg}
            data-testid="budget-elevation"
            aria-valuetext={`${elevationDeg}°`}
            onChange={(event) => setMoved(Number(event.currentTarget.value))}
          />
          <output>{`${elevationDeg}°`}</output>
        </label>
        <label title={linkWords.rainHint[language]}>
          <span>{linkWords.weather[language]}</span>
          <select
            value={rainPercent}
            data-testid="budget-rain"
            onChange={(event) => setRain(Number(event.currentTarget.value))}
          >
            {rains.map((percent) => (
              <option key={percent} value={percent}>
                {filled(linkWords.rainOf[language], { percent })}
              </option>
            ))}
          </select>
        </label>
        {here === null ? null : (
          <span className="muted">
            {filled(linkWords.elevationNow[language], { elevation: formatNumber(here, 1) })}
          </span>
        )}
      </div>
      {elevationDeg < maskDeg ? (
        <p className="warn">
          {filled(linkWords.belowMask[language], { mask: formatNumber(maskDeg, 0) })}
        </p>
      ) : null}
      <BudgetSummary beam={payload} budget={budget} rainPercent={rainPercent} />
      <p className="muted">
        {filled(linkWords.sharing[language], {
          users: formatNumber(payload.activeUsersPerBeam, 0),
          dwell: formatNumber(payload.dwellShare, 2),
          payload: confidenceNames[system.confidence][language],
          terminal: confidenceNames[terminal.confidence][language],
        })}
        {service
          ? ` ${filled(linkWords.askedFor[language], { service: service.name[language] })}`
          : ''}
      </p>
      <div className="satellite-columns budget">
        <BudgetTable name={linkWords.downlink[language]} lines={budget.downlink} />
        <BudgetTable name={linkWords.uplink[language]} lines={budget.uplink} />
      </div>
    </section>
  );
}
