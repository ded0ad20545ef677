import { useState } from 'react';
import { systemsOfYear } from '../../../planning/satellite-offers/systems-of-year.ts';
import { satelliteLayerNames } from '../../satellite-layers/satellite-layer-names.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { setSatelliteLayer } from '../../state/actions.ts';
import type { AppState, SatelliteLayerId } from '../../state/app-state.ts';
import { currentTerminal } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import './satellite-layers.css';
import { texts } from './satellite-layer-texts.ts';

const ids = Object.keys(satelliteLayerNames) as SatelliteLayerId[];

/** Layers of satellites, folded until asked for; they stand in the place of the result's. */
export function SatelliteLayerList() {
  const language = useApp((state) => state.language);
  const layer = useApp((state) => state.satelliteLayer);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || layer !== null;
  return (
    <>
      <button
        type="button"
        className="satellite-layers-head"
        aria-expanded={isOpen}
        data-testid="satellite-layers"
        onClick={() => {
          setIsUnfolded(!isOpen);
          if (isOpen) setSatelliteLayer(null);
        }}
      >
        {texts.satellites[language]} <Icon name={isOpen ? 'up' : 'down'} size={12} />
      </button>
      {isOpen ? (
        <fieldset className="choices layer-grid" aria-label={texts.satellites[language]}>
          {ids.map((id) => (
            <Tip key={id} label={texts.hint[id][language]} side="right">
              <label
                className={layer?.id === id ? 'row selected' : 'row'}
                data-testid={`satellite-layer-${id}`}
              >
                <input
                  className="visually-hidden"
                  type="radio"
                  name="layer"
                  checked={layer?.id === id}
                  onChange={() => setSatelliteLayer({ id, systemId: layer?.systemId ?? null })}
                />
                <span className="cut">{texts.short[id][language]}</span>
              </label>
            </Tip>
          ))}
        </fieldset>
      ) : null}
      {layer && layer.id !== 'best' && layer.id !== 'serves' ? <SystemChoice /> : null}
    </>
  );
}

/** The system that is told of, among those that can be. */
function SystemChoice() {
  const language = useApp((state) => state.language);
  const layer = useApp((state) => state.satelliteLayer);
  const plan = useApp((state) => state.project.satellites);
  const year = useApp((state) => state.year);
  const aboard = useApp(aboardOf);
  if (!layer || !plan) return null;
  const systems = systemsOfYear(plan, year).filter(
    ({ terminalIds }) => layer.id === 'elevation' || terminalIds.some((id) => aboard?.includes(id)),
  );
  const { systemId } = layer;
  return (
    <label className="satellite-system">
      <span className="visually-hidden">{texts.system[language]}</span>
      <select
        value={systemId ?? ''}
        data-testid="satellite-system"
        onChange={(event) =>
          setSatelliteLayer({ ...layer, systemId: event.currentTarget.value || null })
        }
      >
        <option value="">{texts.anySystem[language]}</option>
        {systems.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
        {systemId !== null && !systems.some(({ id }) => id === systemId) ? (
          <option value={systemId}>
            {plan.systems.find(({ id }) => id === systemId)?.name[language] ?? systemId}
          </option>
        ) : null}
      </select>
    </label>
  );
}

function aboardOf(state: AppState): readonly string[] | undefined {
  return currentTerminal(state)?.satelliteTerminalIds;
}
