import { useState } from 'react';
import type { Name } from '../../../network/name.ts';
import { formatDistance, formatNumber, formatQuantity } from '../../i18n/format.ts';
import { legsOf, ringAreaKm2, totalKm } from '../../map/edit/sketch-measures.ts';
import { Icon } from '../../shell/icons.tsx';
import { removeShape, renameShape, selectShape } from '../../state/own-shape-actions.ts';
import { type OwnShape, type OwnShapeKey, ownShape, verticesOf } from '../../state/own-shapes.ts';
import { useApp } from '../../state/use-app.ts';
import { ShapeNames } from './shape-names.tsx';
import { words } from './shape-texts.ts';

/** The own zone or asset that is selected: its names, what it measures, and its end. */
export function OwnShapeDetails({ shapeKey }: { shapeKey: OwnShapeKey }) {
  const language = useApp((state) => state.language);
  const thing = useApp((state) => ownShape(state.project, shapeKey));
  const [typed, setTyped] = useState<Name | null>(null);
  if (!thing) return null;
  const rename = () => {
    if (!typed) return;
    const name = { zh: typed.zh.trim(), en: typed.en.trim() };
    if (name.zh === '' || name.en === '') return;
    renameShape(shapeKey, name);
    setTyped(null);
  };
  const kind = 'kind' in thing ? words.kinds[thing.kind] : words.kinds.zone;
  const canReshape = thing.shape.type !== 'MultiPolygon';
  return (
    <section className="furniture shape-card" aria-label={kind[language]} data-testid="shape-card">
      <header>
        <h2>{kind[language]}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close[language]}
          onClick={() => selectShape(null)}
        >
          ✕
        </button>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
        }}
      >
        <ShapeNames name={typed ?? thing.name} onChange={setTyped} onLeave={rename} />
      </form>
      <p className="size">{sizeOf(thing, language)}</p>
      {canReshape ? <p className="how">{words.howEdit[language]}</p> : null}
      <footer>
        <button type="button" data-testid="delete-shape" onClick={() => removeShape(shapeKey)}>
          <Icon name="bin" size={13} /> {words.remove[language]} <kbd>Delete</kbd>
        </button>
      </footer>
    </section>
  );
}

/** Length or area, and by how many points it is drawn. */
function sizeOf({ shape }: OwnShape, language: 'zh' | 'en'): string {
  const points = verticesOf(shape);
  const drawn = `${words.points[language]} ${formatNumber(points.length, 0)}`;
  if (shape.type === 'Polygon') {
    const area = formatQuantity(ringAreaKm2(points), 'km²', 1);
    return `${words.area[language]} ${area} · ${drawn}`;
  }
  if (shape.type === 'LineString') {
    const length = formatDistance(totalKm(legsOf(points, false)));
    return `${words.length[language]} ${length} · ${drawn}`;
  }
  return drawn;
}
