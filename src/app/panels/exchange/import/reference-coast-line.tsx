import { useStore } from 'zustand';
import { formatQuantity } from '../../../i18n/format.ts';
import { useApp } from '../../../state/use-app.ts';
import { texts } from './import-texts.ts';
import { referenceCoast } from './reference-coast.ts';

/** Which coastline is shown for comparison, how far off it is, and how to be rid of it. */
export function ReferenceCoastLine() {
  const language = useApp((state) => state.language);
  const coast = useStore(referenceCoast, (state) => state.coast);
  if (!coast) return null;
  const { fileName, offset } = coast;
  return (
    <div className="reference-coast">
      <p>
        <b>{texts.coastShown[language]}</b> {fileName}{' '}
        <button
          type="button"
          className="icon-button bordered"
          onClick={() => referenceCoast.setState({ coast: null })}
        >
          {texts.coastOff[language]}
        </button>
      </p>
      {offset ? (
        <p className="muted">
          {texts.coastOffset[language]} {formatQuantity(offset.medianM, 'm', 0)},{' '}
          {texts.coastWithin[language]} {formatQuantity(offset.p95M, 'm', 0)}
        </p>
      ) : null}
      <p className="muted">{texts.coastOnly[language]}</p>
    </div>
  );
}
