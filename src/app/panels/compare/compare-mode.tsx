import './compare.css';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../network/name.ts';
import { beginComparison, compareModel, useCompare } from '../../compare/compare-model.ts';
import { closeCompare, compareStore } from '../../compare/compare-store.ts';
import { openDialog } from '../../state/actions.ts';
import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { CompareFigures } from './compare-figures.tsx';
import { CompareHead } from './compare-head.tsx';
import { CompareMaps } from './compare-maps.tsx';
import { texts } from './compare-texts.ts';

/** The open scenario beside another plan, in place of the plan; it leaves everything as it was. */
export function CompareMode() {
  const language = useApp((state) => state.language);
  const other = useCompare((state) => state.other);
  const begun = useBegin();
  const root = useRef<HTMLElement>(null);
  useAside(root);
  useKeys();
  if (!begun) return null;
  return (
    <section
      className="compare"
      ref={root}
      tabIndex={-1}
      aria-label={texts.title[language]}
      data-testid="compare"
    >
      <CompareHead language={language} />
      {other ? (
        <div className="compare-body">
          <CompareMaps language={language} />
          <aside className="compare-side" aria-label={texts.table[language]}>
            <CompareFigures other={other} language={language} />
          </aside>
        </div>
      ) : (
        <NothingToCompare language={language} />
      )}
    </section>
  );
}

/** Begins with the first other scenario of the project, where it has one. */
function useBegin(): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const { project, scenarioId, year, serviceId } = appStore.getState();
    const other = project.scenarios.find(({ id }) => id !== scenarioId);
    beginComparison(other ? { project, scenarioId: other.id } : null, year, serviceId);
    setBegun(true);
    // an edit of the project is one of its other scenarios as well
    return appStore.subscribe((state, before) => {
      if (state.project === before.project) return;
      const { other: compared } = compareModel.getState();
      if (compared?.project !== before.project) return;
      const isThere = state.project.scenarios.some(({ id }) => id === compared.scenarioId);
      compareModel.setState({ other: isThere ? { ...compared, project: state.project } : null });
    });
  }, []);
  return begun;
}

/** Puts what lies beneath out of reach, and the focus back where it was in the end. */
function useAside(root: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    const beneath = document.querySelectorAll('.shell > :is(.left, .middle, .right, .bottom)');
    for (const part of beneath) part.setAttribute('inert', '');
    return () => {
      for (const part of beneath) part.removeAttribute('inert');
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const isThere = useCompare((state) => state.year !== 0);
  useEffect(() => {
    if (isThere) root.current?.focus({ preventScroll: true });
  }, [isThere, root]);
}

/** Lets go of what is held, and goes from year to year. */
function useKeys(): void {
  useEffect(() => {
    const letGo = () => compareStore.setState({ showsOther: false });
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() === 'b') letGo();
    };
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', letGo);
    };
  }, []);
}

/** What can be done where there is nothing to compare with. */
function NothingToCompare({ language }: { language: Language }) {
  const isOnly = useApp((state) => state.project.scenarios.length === 1);
  const branch = () => {
    closeCompare();
    openDialog('branch');
  };
  return (
    <div className="compare-nothing">
      <div className="empty">
        <p>{(isOnly ? texts.oneScenario : texts.chooseFirst)[language]}</p>
        {isOnly ? (
          <button type="button" data-testid="compare-branch" onClick={branch}>
            {texts.branch[language]}
          </button>
        ) : null}
      </div>
    </div>
  );
}
