import type { Language, Name } from '../../../network/name.ts';
import type {
  ComparedAsset,
  ComparedGoal,
  Comparison,
} from '../../../planning/comparison/comparison.ts';
import { useCompare } from '../../compare/compare-model.ts';
import { formatNumber, formatShare, unknownNumber } from '../../i18n/format.ts';
import { Icon } from '../../shell/icons.tsx';
import { useApp } from '../../state/use-app.ts';
import { type AssetChanges, assetChanges, goalGroups, zonesIn } from './compare-rows.ts';
import { texts } from './compare-texts.ts';
import { CostRows } from './cost-rows.tsx';
import { Delta } from './delta.tsx';

interface PartProps {
  readonly comparison: Comparison;
  readonly language: Language;
}

/** Every goal, year by year, on both sides: the better is bold. */
export function GoalTable({ comparison, language }: PartProps) {
  const activeYear = useCompare((state) => state.year);
  const services = useApp((state) => state.project.services);
  const groups = goalGroups(comparison);
  const serviceName = (id: string) => services.find((each) => each.id === id)?.name[language] ?? id;
  if (groups.length === 0) return <p className="empty">{texts.noGoals[language]}</p>;
  return (
    <section className="compare-section">
      <h3>
        {texts.goals[language]}
        <span className="aside">{texts.best[language]}</span>
      </h3>
      <table className="compare-table" data-testid="compare-goals">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">A %</th>
            <th scope="col">B %</th>
            <th scope="col" colSpan={2}>
              B − A
            </th>
          </tr>
        </thead>
        {groups.map(({ key, name, serviceId, years }) => (
          <tbody key={key}>
            {years.map((goal, index) => (
              <tr key={goal.goalId} className={goal.year === activeYear ? 'active' : undefined}>
                <th scope="row">
                  {index === 0 ? (
                    <span className="cut" title={`${name[language]} · ${serviceName(serviceId)}`}>
                      {name[language]}
                    </span>
                  ) : null}
                  {index === 1 ? (
                    <span className="muted cut" title={serviceName(serviceId)}>
                      {serviceName(serviceId)}
                    </span>
                  ) : null}
                  <span className="muted year">
                    {goal.year} ≥ {formatNumber(goal.targetPercent, 0)}
                  </span>
                </th>
                <ShareCell goal={goal} side={0} language={language} />
                <ShareCell goal={goal} side={1} language={language} />
                <Delta values={goal.actualPercent} decimals={1} widestAt={50} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const marks = { met: { zh: '达标', en: 'met' }, missed: { zh: '未达标', en: 'missed' } };

function ShareCell({
  goal: { actualPercent, met, targetPercent, best },
  side,
  language,
}: {
  readonly goal: ComparedGoal;
  readonly side: number;
  readonly language: Language;
}) {
  const percent = actualPercent[side];
  const isMet = met[side];
  return (
    <td className={best.includes(side) ? 'best' : undefined}>
      {formatShare(percent ?? Number.NaN, targetPercent)}
      {isMet === null ? null : (
        <span
          className={isMet ? 'mark ok' : 'mark bad'}
          role="img"
          aria-label={marks[isMet ? 'met' : 'missed'][language]}
        >
          {isMet ? '✓' : '✕'}
        </span>
      )}
    </td>
  );
}

/** Km² that the second plan gains and loses in each zone, in the service and year that are shown. */
export function ZoneTable({ comparison, language }: PartProps) {
  const [year, serviceId] = [
    useCompare(({ year }) => year),
    useCompare(({ serviceId }) => serviceId),
  ];
  const zones = zonesIn(comparison, serviceId, year);
  const isKnown = zones.some(({ gainedKm2 }) => gainedKm2[1] !== null);
  return (
    <section className="compare-section">
      <h3>
        {texts.zones[language]}
        <span className="aside">{year} · km²</span>
      </h3>
      {isKnown ? (
        <table className="compare-table" data-testid="compare-zones">
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{texts.gained[language]}</th>
              <th scope="col">{texts.lost[language]}</th>
              <th scope="col" colSpan={2}>
                {texts.net[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {zones.map(({ zoneId, name, gainedKm2, lostKm2, areaKm2 }) => (
              <tr key={zoneId}>
                <th scope="row">
                  <span className="cut" title={name[language]}>
                    {name[language]}
                  </span>
                </th>
                <ChangedArea km2={gainedKm2[1]} sign="+" />
                <ChangedArea km2={lostKm2[1]} sign="−" />
                <Delta
                  values={[0, netOf(gainedKm2[1], lostKm2[1])]}
                  decimals={0}
                  widestAt={areaKm2 / 2}
                />
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="muted">{texts.noCells[language]}</p>
      )}
    </section>
  );
}

function ChangedArea({ km2, sign }: { readonly km2: number | null; readonly sign: '+' | '−' }) {
  const text = km2 === null ? unknownNumber : formatNumber(km2, 0);
  if (km2 === null || text === '0') return <td className="muted">{text}</td>;
  return <td className={sign === '+' ? 'ok' : 'bad'}>{`${sign}${text}`}</td>;
}

function netOf(gained: number | null, lost: number | null): number | null {
  return gained === null || lost === null ? null : gained - lost;
}

/** Assets that the second plan serves and the first does not, and the other way about. */
export function AssetTable({ comparison, language }: PartProps) {
  const [year, serviceId] = [
    useCompare(({ year }) => year),
    useCompare(({ serviceId }) => serviceId),
  ];
  const changes = assetChanges(comparison, serviceId, year);
  return (
    <section className="compare-section" data-testid="compare-assets">
      <h3>
        {texts.assets[language]}
        <span className="aside">{year}</span>
      </h3>
      {changes.length === 0 ? <p className="muted">{texts.noAssets[language]}</p> : null}
      {changes.map((change) => (
        <AssetRow key={change.kind.en} change={change} language={language} />
      ))}
    </section>
  );
}

function AssetRow({ change, language }: { change: AssetChanges; language: Language }) {
  const { kind, gained, lost } = change;
  return (
    <details className="asset-changes">
      <summary>
        <Icon name="right" size={12} />
        <span>{kind[language]}</span>
        <span className="ok">
          {gained.length > 0 ? `+${gained.length} ${texts.gained[language]}` : ''}
        </span>
        <span className="bad">
          {lost.length > 0 ? `−${lost.length} ${texts.lost[language]}` : ''}
        </span>
      </summary>
      <ul>
        {gained.map((asset) => (
          <AssetLine key={asset.assetId} asset={asset} sign="+" language={language} />
        ))}
        {lost.map((asset) => (
          <AssetLine key={asset.assetId} asset={asset} sign="−" language={language} />
        ))}
      </ul>
    </details>
  );
}

function AssetLine({
  asset: { name, percent },
  sign,
  language,
}: {
  readonly asset: ComparedAsset;
  readonly sign: string;
  readonly language: Language;
}) {
  const [before, after] = percent.map((share) => formatShare(share ?? Number.NaN));
  return (
    <li>
      <span className={sign === '+' ? 'ok' : 'bad'}>{sign}</span>
      <span className="cut">{name[language]}</span>
      <span className="number muted">
        {before} → {after} %
      </span>
    </li>
  );
}

/** What the plans cost, and what one more km² costs. */
export function CostTable({ comparison, language }: PartProps) {
  const year = useCompare((state) => state.year);
  return (
    <section className="compare-section">
      <h3>
        {texts.cost[language]}
        <span className="aside">{year}</span>
      </h3>
      <CostRows comparison={comparison} language={language} />
    </section>
  );
}

/** What has to be known to read the figures. */
export function Notes({ notes, language }: { notes: readonly Name[]; language: Language }) {
  return (
    <ul className="compare-notes" aria-label={texts.notes[language]}>
      {notes.map((note) => (
        <li key={note.en}>{note[language]}</li>
      ))}
    </ul>
  );
}
