import './antennas.css';
import { Modal } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { closeAntennas } from '../../state/actions.ts';
import { redo, undo } from '../../state/edit-history.ts';
import { useApp } from '../../state/use-app.ts';
import { takeAntennaFiles } from '../exchange/exchange-store.ts';
import { AntennaDetails } from './antenna-details.tsx';
import { AntennaList } from './antenna-list.tsx';
import { importWords, words } from './antenna-texts.ts';
import { ImportPreview } from './import-preview.tsx';
import { type IncomingFile, readAntennaFiles } from './read-antenna-files.ts';

/** The antennas of the project: to look at, to change, to import and to give to carriers. */
export function AntennaLibrary() {
  const t = useText();
  const language = useApp((state) => state.language);
  const library = useApp((state) => state.project.antennas);
  const shownId = useApp((state) => state.antennaLibrary?.antennaId ?? null);
  const [incoming, setIncoming] = useState<readonly IncomingFile[] | null>(null);
  const [dragging, setDragging] = useState(false);
  // what has the focus when the library opens has it again when it closes
  const [opener] = useState(() => document.activeElement);
  const input = useRef<HTMLInputElement>(null);
  const shown = library?.find(({ id }) => id === shownId) ?? library?.[0] ?? null;

  const close = () => {
    closeAntennas();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const more = await readAntennaFiles(files);
    setIncoming((before) => [...(before ?? []), ...more]);
  };
  useEffect(() => {
    // those that were dropped on the page
    const left = takeAntennaFiles();
    if (left.length > 0) void readAntennaFiles(left).then(setIncoming);
  }, []);
  const chooseFiles = () => input.current?.click();
  return (
    <Modal
      opened
      onClose={close}
      title={(incoming ? importWords : words).title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      yOffset={24}
      size="min(1180px, calc(100vw - 48px))"
      data-testid="antenna-library"
      onKeyDown={onCommand}
      onDragOver={(event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event: DragEvent) => {
        const towards = event.relatedTarget;
        const inside = towards instanceof Node && event.currentTarget.contains(towards);
        if (!inside) setDragging(false);
      }}
      onDrop={(event: DragEvent) => {
        if (!holdsFiles(event)) return;
        // the browser would open the file in place of the page
        event.preventDefault();
        setDragging(false);
        void read([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        id="antenna-files"
        type="file"
        accept=".msi,.pln,.ant"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void read(files);
        }}
      />
      <div className="antenna-body">
        {incoming ? (
          <ImportPreview
            incoming={incoming}
            onChange={setIncoming}
            onMore={chooseFiles}
            onDone={() => setIncoming(null)}
          />
        ) : (
          <div className="antennas">
            <AntennaList library={library ?? []} shown={shown} onImport={chooseFiles} />
            {shown ? (
              <AntennaDetails key={shown.id} antenna={shown} />
            ) : (
              <div className="antenna-details">
                <p className="empty">{words.empty[language]}</p>
              </div>
            )}
          </div>
        )}
        {dragging ? <div className="antenna-drop">{words.drop[language]}</div> : null}
      </div>
    </Modal>
  );
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Undo and redo work in the library as they do outside, except in a field that is being changed. */
function onCommand(event: KeyboardEvent): void {
  const isChanging =
    event.target instanceof HTMLElement && event.target.matches('[data-changed="true"]');
  if (!(event.ctrlKey || event.metaKey) || isChanging) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  (key === 'y' || event.shiftKey ? redo : undo)();
}
