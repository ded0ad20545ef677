import { useState } from 'react';
import { setTool } from '../../state/actions.ts';
import { appStore } from '../../state/app-store.ts';
import { type DrawnKind, nameOfDrawn } from '../../state/own-shapes.ts';
import { keepSketch } from '../../state/sketch-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ShapeNames } from './shape-names.tsx';
import { words } from './shape-texts.ts';

/** Asks for the name of what was drawn, and keeps it as one step. */
export function NewShapeForm({ kind }: { kind: DrawnKind }) {
  const language = useApp((state) => state.language);
  const [name, setName] = useState(() => nameOfDrawn(appStore.getState().project, kind));
  const isNamed = name.zh.trim() !== '' && name.en.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) keepSketch({ zh: name.zh.trim(), en: name.en.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTool('select');
      }}
    >
      <ShapeNames name={name} onChange={setName} takesFocus />
      <footer>
        <button type="button" onClick={() => setTool('select')}>
          {words.giveUp[language]} <kbd>Esc</kbd>
        </button>
        <button type="submit" className="main" disabled={!isNamed} data-testid="keep-shape">
          {words.keep[language]} <kbd>Enter</kbd>
        </button>
      </footer>
    </form>
  );
}
