import './shapes.css';
import { setTool } from '../../state/actions.ts';
import { ownShape } from '../../state/own-shapes.ts';
import { drawnKind } from '../../state/sketch-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { MeasureTable } from './measure-table.tsx';
import { NewShapeForm } from './new-shape-form.tsx';
import { OwnShapeDetails } from './own-shape-details.tsx';
import { words } from './shape-texts.ts';

/** The card beside the tools: what is measured or drawn, or the own shape that is selected. */
export function ShapeCard() {
  const language = useApp((state) => state.language);
  const sketch = useApp((state) => state.sketch);
  const tool = useApp((state) => state.tool);
  const key = useApp((state) => state.ownShape);
  const shape = useApp((state) => state.ownShape && ownShape(state.project, state.ownShape));
  const kind = drawnKind(tool);
  if (sketch) {
    const title = kind ? words.draw[kind] : words.measure;
    return (
      <section
        className="furniture shape-card"
        aria-label={title[language]}
        data-testid="shape-card"
      >
        <header>
          <h2>{title[language]}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={words.close[language]}
            onClick={() => setTool('select')}
          >
            ✕
          </button>
        </header>
        <MeasureTable sketch={sketch} isZone={kind === 'zone'} tellsLegs={kind === null} />
        {kind && sketch.ended ? (
          <NewShapeForm kind={kind} />
        ) : (
          <p className="how">{(kind ? words.howDraw : words.howMeasure)[language]}</p>
        )}
      </section>
    );
  }
  return key && shape ? <OwnShapeDetails key={`${key.list} ${key.id}`} shapeKey={key} /> : null;
}
