import './projects.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../i18n/text.ts';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import { ProjectDesk } from '../../storage/project-desk.ts';
import type { ProjectKeeper } from '../../storage/project-keeper.ts';
import { closeProjects, storageStore } from '../../storage/storage-state.ts';
import { ProjectList } from './project-list.tsx';
import { versionWords, words } from './project-texts.ts';
import { ProjectVersions } from './project-versions.tsx';

/** The projects in this browser, or the versions of the one on screen. */
export function ProjectsDialog() {
  const t = useText();
  const language = useApp((state) => state.language);
  const name = useApp((state) => state.project.name[language]);
  const shown = useStore(storageStore, ({ list }) => list);
  const keeper = useSession()?.projects;
  // what has the focus when the list opens has it again when it closes
  const [opener] = useState(() => document.activeElement);
  const close = () => {
    closeProjects();
    if (opener instanceof HTMLElement) opener.focus();
  };
  if (!keeper) return null;
  return (
    <Modal
      opened
      onClose={close}
      title={shown === 'versions' ? `${words.versions[language]} · ${name}` : words.title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      yOffset={48}
      size="min(720px, calc(100vw - 48px))"
      data-testid="projects"
    >
      {shown === 'versions' ? (
        <>
          <ProjectVersions desk={deskOf(keeper)} onClose={close} />
          <div className="dialog-actions">
            <button
              type="button"
              className="icon-button bordered"
              data-testid="all-projects"
              onClick={() => storageStore.setState({ list: 'projects' })}
            >
              {versionWords.back[language]}
            </button>
          </div>
        </>
      ) : (
        <ProjectList desk={deskOf(keeper)} keeper={keeper} onClose={close} />
      )}
    </Modal>
  );
}

const desks = new WeakMap<ProjectKeeper, ProjectDesk>();

function deskOf(keeper: ProjectKeeper): ProjectDesk {
  const desk = desks.get(keeper) ?? new ProjectDesk(keeper);
  desks.set(keeper, desk);
  return desk;
}
