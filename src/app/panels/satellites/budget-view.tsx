import { useState } from 'react';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import { geostationaryElevationDeg } from '../../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatNumber, formatQuantity, formatRate } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { useApp } from '../../state/use-app.ts';
import { type BudgetSide, budgetLines } from './budget-lines.ts';
import { linkWords } from './link-texts.ts';
import { words } from './satellite-texts.ts';
import { useMiddle } from './use-middle.ts';

/** Shares of a year in percent for which rain can be looked at. */
const rains = [5, 1, 0.5, 0.1, 0.05, 0.01] as const;
const lowestDeg = 5;
/** Where satellites that move are looked at first: the usual median of the highest. */
const usualDeg = 45;

/** The link between a system and one of its terminals, term by term, at an elevation and in a weather. */
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
  const middle = useMiddle();
  const here = geostationaryElevationDeg(system, middle);
  const [chosen, setChosen] = useState(terminals[0].id);
  const [moved, setMoved] = useState<number | null>(null);
  const [rainPercent, setRain] = useState<number | null>(null);
  const terminal = terminals.find(({ id }) => id === chosen) ?? terminals[0];
  const elevationDeg =
    moved ??
    Math.round(Math.max(lowestDeg, here ?? Math.max(usualDeg, system.minimumElevationDeg)));
  const maskDeg = Math.max(system.minimumElevationDeg, terminal.minimumElevationDeg);
  const budget = budgetLines(plan, system, terminal, {
    elevationDeg,
    rainPercent,
    latitudeDeg: middle.latitudeDeg,
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
        <label className="elevation">
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
            value={rainPercent ?? ''}
            data-testid="budget-rain"
            onChange={(event) => {
              const { value } = event.currentTarget;
              setRain(value === '' ? null : Number(value));
            }}
          >
            <option value="">{linkWords.clear[language]}</option>
            {rains.map((percent) => (
              <option key={percent} value={percent}>
                {filled(linkWords.rainOf[language], { percent })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="muted">
        {`${linkWords.range[language]} ${formatQuantity(budget.rangeKm, 'km', 0)}`}
        {here === null
          ? ''
          : ` · ${filled(linkWords.elevationNow[language], { elevation: formatNumber(here, 1) })}`}
        {elevationDeg < maskDeg ? (
          <span className="warn">
            {` · ${filled(linkWords.belowMask[language], { mask: formatNumber(maskDeg, 0) })}`}
          </span>
        ) : null}
      </p>
      <div className="satellite-columns budget">
        <Side name={linkWords.downlink[language]} side={budget.downlink} system={system} isDown />
        <Side name={linkWords.uplink[language]} side={budget.uplink} system={system} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly name: string;
  readonly side: BudgetSide;
  readonly system: SatelliteSystem;
  readonly isDown?: boolean;
}

function Side({ name, side, system, isDown = false }: SideProps) {
  const language = useApp((state) => state.language);
  const { payload } = system;
  const { rate, lines } = side;
  const most = isDown ? payload.userDownlinkMbps : payload.userUplinkMbps;
  const sharing = filled(
    (payload.activeUsersPerBeam === 1 ? linkWords.sharingOne : linkWords.sharing)[language],
    {
      users: formatNumber(payload.activeUsersPerBeam, 0),
      dwell: formatNumber(payload.dwellShare, 2),
    },
  );
  return (
    <section aria-label={name}>
      <table className="figures-table budget-table">
        <thead>
          <tr>
            <th>{name}</th>
            <th />
            <th className="basis">{linkWords.source[language]}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name: term, value, unit, decimals, source, kind }) => (
            <tr key={term.en} className={kind}>
              <th scope="row">{term[language]}</th>
              <td className="number">
                {formatNumber(value, decimals)}
                <span className="unit">{unit}</span>
              </td>
              <td className="basis cut" title={source[language]}>
                {source[language]}
              </td>
            </tr>
          ))}
          <tr className="fact">
            <th scope="row">{linkWords.efficiency[language]}</th>
            <td className="number">
              {rate.efficiency === 0
                ? linkWords.noRate[language]
                : formatNumber(rate.efficiency, 2)}
              {rate.efficiency === 0 ? null : <span className="unit">bit/s/Hz</span>}
            </td>
            <td className="basis">{words.payload[language]}</td>
          </tr>
          <tr className="sum rate">
            <th scope="row">{linkWords.rate[language]}</th>
            <td className={rate.rateMbps > 0 ? 'number' : 'number bad'}>
              {formatRate(rate.rateMbps)}
            </td>
            <td className="basis" />
          </tr>
        </tbody>
      </table>
      <p className="muted">
        {sharing}
        {most === undefined
          ? ''
          : filled(linkWords.soldAtMost[language], { most: formatRate(most) })}
      </p>
    </section>
  );
}
