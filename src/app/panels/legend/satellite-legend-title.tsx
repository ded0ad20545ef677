import { satelliteLayerNames } from '../../satellite-layers/satellite-layer-names.ts';
import { satelliteUnits } from '../../satellite-layers/satellite-looks.ts';
import { useApp } from '../../state/use-app.ts';

/** Name and unit of the layer of satellites that is shown. */
export function SatelliteLegendTitle() {
  const language = useApp((state) => state.language);
  const id = useApp((state) => state.satelliteLayer?.id);
  if (!id) return null;
  return (
    <>
      {satelliteLayerNames[id][language]}
      {satelliteUnits[id] ? <span className="unit">{satelliteUnits[id]}</span> : null}
    </>
  );
}
