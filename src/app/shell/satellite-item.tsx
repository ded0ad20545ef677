import { useStore } from 'zustand';
import type { Position } from '../../geo/position.ts';
import { formatNumber, formatQuantity, formatRate } from '../i18n/format.ts';
import { texts } from '../panels/layers/satellite-layer-texts.ts';
import { satelliteFieldStore } from '../satellite-layers/satellite-field-store.ts';
import type { SatelliteLayerId } from '../state/app-state.ts';
import { useApp } from '../state/use-app.ts';

/** What the layer of satellites says of the place under the pointer. */
export function SatelliteItem({ position }: { position: Position }) {
  const language = useApp((state) => state.language);
  const id = useApp((state) => state.satelliteLayer?.id);
  const systems = useApp((state) => state.project.satellites?.systems);
  const field = useStore(satelliteFieldStore);
  if (!id || field.phase !== 'done') return null;
  const reading = field.read(position);
  const system = systems?.find((each) => each.id === reading?.systemId);
  const name = reading?.byMasts ? texts.masts[language] : system?.name[language];
  return (
    <span className="item" data-testid="satellite-item">
      {texts.short[id][language]}{' '}
      <b>{reading ? valueText(id, reading.value) : texts.none[language]}</b>{' '}
      {name ? <span className="cut server-name">{name}</span> : null}
      {reading && !Number.isNaN(reading.visiblePercent)
        ? ` · ${texts.visible[language]} ${formatQuantity(reading.visiblePercent, '%', 1)}`
        : null}
    </span>
  );
}

function valueText(id: SatelliteLayerId, value: number): string {
  if (Number.isNaN(value)) return '';
  if (id === 'elevation') return `${formatNumber(value, 1)}°`;
  if (id === 'cnr') return formatQuantity(value, 'dB', 1);
  return id === 'rate' ? formatRate(value) : formatQuantity(value, '%', 1);
}
