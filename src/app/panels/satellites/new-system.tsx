import './new-system.css';
import { type NewSystemKind, showSatellite } from '../../satellites/satellite-view.ts';
import { useApp } from '../../state/use-app.ts';
import { ElementsForm } from './elements-form.tsx';
import { NewGeo } from './new-geo.tsx';
import { newSystemWords } from './new-system-texts.ts';
import { NewWalker } from './new-walker.tsx';
import { words } from './satellite-texts.ts';

interface NewSystemProps {
  readonly how: NewSystemKind;
  readonly files: readonly File[];
}

const titles = { geo: 'geoTitle', walker: 'walkerTitle', elements: 'elementsTitle' } as const;

/** Makes a system; nothing enters the plan before it is added. */
export function NewSystem({ how, files }: NewSystemProps) {
  const language = useApp((state) => state.language);
  const plan = useApp((state) => state.project.satellites);
  if (!plan) return <p className="empty">{words.emptyTitle[language]}</p>;
  return (
    <>
      <header>
        <h3>{newSystemWords[titles[how]][language]}</h3>
        <span className="end">
          <button
            type="button"
            className="icon-button"
            data-testid="cancel-new-system"
            onClick={() => showSatellite(null)}
          >
            {newSystemWords.cancel[language]}
          </button>
        </span>
      </header>
      <div className="satellite-view scroll">
        {how === 'geo' ? <NewGeo plan={plan} /> : null}
        {how === 'walker' ? <NewWalker plan={plan} /> : null}
        {how === 'elements' ? <ElementsForm plan={plan} files={files} /> : null}
      </div>
    </>
  );
}
