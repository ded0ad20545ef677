import type { MeanElements } from '../../../orbit/orbit-definition.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { useApp } from '../../state/use-app.ts';
import { ElementsTable } from './elements-table.tsx';
import { words } from './satellite-texts.ts';

/** The objects of a system that was given by elements. */
export function ElementsOrbit({ satellites }: { satellites: readonly MeanElements[] }) {
  const language = useApp((state) => state.language);
  const startUtc = useApp((state) => state.project.satellites?.period.startUtc);
  return (
    <>
      <ElementsTable
        satellites={satellites}
        startMs={startUtc === undefined ? Number.NaN : Date.parse(startUtc)}
      />
      <p className="orbit-foot">
        <button
          type="button"
          className="tool-button bordered"
          onClick={() => showSatellite({ kind: 'new', how: 'elements' })}
        >
          {words.newElements[language]}
        </button>
        <span className="muted">
          {filled(words.wholeTotal[language], { total: formatNumber(satellites.length, 0) })}
        </span>
      </p>
    </>
  );
}
