import { useStore } from 'zustand';
import { systemsOfYear } from '../../../planning/satellite-offers/systems-of-year.ts';
import { formatExact } from '../../i18n/format.ts';
import { satelliteDots } from '../../overlay/cause-patterns.ts';
import { satelliteFieldStore } from '../../satellite-layers/satellite-field-store.ts';
import { momentLayers } from '../../satellite-layers/satellite-layer-names.ts';
import { mastsHex, satelliteClasses, systemHex } from '../../satellite-layers/satellite-looks.ts';
import { timeText } from '../../satellite-layers/time-text.ts';
import type { AppState, SatelliteLayer } from '../../state/app-state.ts';
import { currentService, currentTerminal } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { texts } from '../layers/satellite-layer-texts.ts';
import { legendRows } from './legend-rows.ts';
import { Swatch } from './swatch.tsx';

/** What the colours of the layer of satellites mean, of which system and when. */
export function SatelliteLegend() {
  const layer = useApp((state) => state.satelliteLayer);
  if (!layer) return null;
  return (
    <>
      <Basis layer={layer} />
      <Standing layer={layer} />
      {layer.id === 'best' ? <SystemRows /> : null}
      {layer.id === 'serves' ? <ServesRows /> : null}
      {layer.id === 'best' || layer.id === 'serves' ? null : <LevelRows id={layer.id} />}
      <Confidence layer={layer} />
    </>
  );
}

/** System, mask, and the time or period that the picture is of. */
function Basis({ layer }: { layer: SatelliteLayer }) {
  const language = useApp((state) => state.language);
  const plan = useApp((state) => state.project.satellites);
  const service = useApp(currentService);
  const timeMs = useStore(satelliteFieldStore, (field) => field.timeMs);
  const system = plan?.systems.find(({ id }) => id === layer.systemId);
  const isMoment = momentLayers.includes(layer.id);
  const mask = system
    ? texts.minimum[language].replace('{{deg}}', formatExact(system.minimumElevationDeg))
    : texts.ownMinimum[language];
  const ofAll = layer.id === 'best' || layer.id === 'serves';
  return (
    <>
      <p className="legend-basis" style={{ margin: 0 }}>
        {ofAll || layer.id === 'availability' ? service?.name[language] : null}
        {ofAll ? null : layer.id === 'availability' ? ' · ' : null}
        {ofAll ? null : (system?.name[language] ?? texts.anySystem[language])}
        {layer.id === 'elevation' ? ` · ${mask}` : null}
        {layer.id === 'cnr' || layer.id === 'rate' ? ` · ${texts.clearSky[language]}` : null}
      </p>
      <p className="legend-basis" data-testid="satellite-time">
        {isMoment
          ? timeMs === null
            ? ''
            : texts.atTime[language].replace('{{time}}', timeText(timeMs))
          : plan
            ? texts.period[language]
                .replace('{{start}}', timeText(Date.parse(plan.period.startUtc)).slice(0, 16))
                .replace('{{hours}}', formatExact(plan.period.hours))
                .replace('{{step}}', formatExact(plan.period.stepS))
            : ''}
      </p>
    </>
  );
}

/** Why there is nothing to be seen, or not yet. */
function Standing({ layer }: { layer: SatelliteLayer }) {
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const terminal = useApp(currentTerminal);
  const reachable = useApp((state) => systemsFor(state, layer).length);
  const phase = useStore(satelliteFieldStore, (field) => field.phase);
  const reason = useStore(satelliteFieldStore, (field) => field.reason);
  if (phase === 'failed') {
    const text = texts.failed[language].replace('{{reason}}', reason ?? '');
    return <p className="legend-basis bad">{text}</p>;
  }
  if (layer.id !== 'elevation' && !terminal?.satelliteTerminalIds?.length) {
    return <p className="legend-basis waiting">{texts.noTerminal[language]}</p>;
  }
  if (reachable === 0) {
    const text = texts.noSystem[language].replace('{{year}}', String(year));
    return <p className="legend-basis waiting">{text}</p>;
  }
  return phase === 'computing' ? (
    <p className="legend-basis" role="status">
      {texts.computing[language]}
    </p>
  ) : null;
}

function LevelRows({ id }: { id: keyof typeof satelliteClasses }) {
  const language = useApp((state) => state.language);
  const limit = useStore(satelliteFieldStore, (field) => field.limit);
  const classes = satelliteClasses[id];
  const rows = legendRows(classes, limit);
  const row = ({ rank, from, to, hex, passes, name }: (typeof rows)[number]) => (
    <div key={`${rank} ${passes}`} className="legend-row">
      <Swatch hex={hex} hatched={!passes} />
      <span className="bounds">
        {to === null ? `≥ ${formatExact(from)}` : `${formatExact(from)}…${formatExact(to)}`}
      </span>
      <span className="cut">{name[language]}</span>
    </div>
  );
  const limitText = texts[id === 'availability' ? 'planned' : 'need'][language];
  const lowest = classes.at(-1)?.lowerBound ?? 0;
  return (
    <>
      {rows.filter(({ passes }) => passes).map(row)}
      {Number.isNaN(limit) ? null : (
        <div className="legend-limit">
          {limitText} {formatExact(limit)}
        </div>
      )}
      {rows.filter(({ passes }) => !passes).map(row)}
      <div className="legend-row">
        <Swatch hex={null} />
        <span className="bounds">{lowest > 0 ? `< ${formatExact(lowest)}` : ''}</span>
        <span>{texts.none[language]}</span>
      </div>
    </>
  );
}

/** The colours of the systems that are best somewhere. */
function SystemRows() {
  const language = useApp((state) => state.language);
  const plan = useApp((state) => state.project.satellites);
  const systemIds = useStore(satelliteFieldStore, (field) => field.systemIds);
  const bestIds = useStore(satelliteFieldStore, (field) => field.bestIds);
  return bestIds.map((id) => (
    <div key={id} className="legend-row wide">
      <Swatch hex={systemHex(systemIds.indexOf(id))} />
      <span className="cut">
        {plan?.systems.find((system) => system.id === id)?.name[language] ?? id}
      </span>
    </div>
  ));
}

function ServesRows() {
  const language = useApp((state) => state.language);
  const systems = useApp((state) => state.project.satellites?.systems);
  const bestIds = useStore(satelliteFieldStore, (field) => field.bestIds);
  const nameOf = (id: string) => systems?.find((system) => system.id === id)?.name[language] ?? id;
  const names = bestIds.map(nameOf).join(language === 'zh' ? '、' : ', ');
  const timePercent = useApp((state) => state.project.propagation.timePercent);
  return (
    <>
      <div className="legend-row wide">
        <Swatch hex={mastsHex} />
        <span className="cut">{texts.masts[language]}</span>
      </div>
      <div className="legend-row wide">
        <Swatch hex="var(--accent)" pattern={satelliteDots} />
        <span className="cut">
          {texts.satelliteOnly[language]} ≥ {formatExact(timePercent)} %
        </span>
      </div>
      <div className="legend-row wide">
        <Swatch hex={null} />
        <span className="cut">{texts.nobody[language]}</span>
      </div>
      {names === '' ? null : (
        <p className="legend-basis">
          {texts.bestAre[language]}
          {names}
        </p>
      )}
    </>
  );
}

/** Says when what the layer stands on is assumed. */
function Confidence({ layer }: { layer: SatelliteLayer }) {
  const language = useApp((state) => state.language);
  const isLow = useApp((state) =>
    systemsFor(state, layer).some(({ confidence }) => confidence === 'low'),
  );
  if (!isLow || layer.id === 'elevation') return null;
  return <p className="legend-basis">{texts.lowConfidence[language]}</p>;
}

/** The systems in service that the layer can tell of. */
function systemsFor(state: AppState, { id, systemId }: SatelliteLayer) {
  const aboard = currentTerminal(state)?.satelliteTerminalIds ?? [];
  return systemsOfYear(state.project.satellites, state.year).filter(
    (system) =>
      (systemId === null || id === 'best' || id === 'serves' || system.id === systemId) &&
      (id === 'elevation' || system.terminalIds.some((each) => aboard.includes(each))),
  );
}
