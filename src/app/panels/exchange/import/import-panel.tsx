import '../exchange.css';
import './import.css';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Viewport } from '../../../map/viewport.ts';
import { takeReviewFiles } from '../../../review/review-files.ts';
import { Icon } from '../../../shell/icons.tsx';
import { type SessionPort, useSession } from '../../../shell/session-port.ts';
import { useApp } from '../../../state/use-app.ts';
import { closeExchange } from '../exchange-store.ts';
import { FileView } from './file-view.tsx';
import { fitMarks } from './fit-marks.ts';
import { accepted, kinds, texts } from './import-texts.ts';
import { type IncomingFile, readIncoming } from './incoming-file.ts';
import { boundsOfMarks, incomingMarks, showMarks } from './incoming-marks.ts';
import { IncomingOverlay } from './incoming-overlay.ts';
import { ReferenceCoastLine } from './reference-coast-line.tsx';

interface ImportPanelProps {
  readonly files: readonly File[];
  readonly wantsShips: boolean;
}

/** Files beside the chart, which shows what each would bring; one after the other is taken or left out. */
export function ImportPanel({ files, wantsShips }: ImportPanelProps) {
  const language = useApp((state) => state.language);
  const [queue, setQueue] = useState<readonly IncomingFile[]>([]);
  const [reading, setReading] = useState(false);
  const [total, setTotal] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);

  const keeper = useSession()?.projects ?? null;

  const read = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      setReading(true);
      // reports and reviews are opened at once
      const more = keeper ? await takeReviewFiles(files, keeper) : files;
      const incoming = await readIncoming(more);
      setReading(false);
      if (incoming.length === 0) closeExchange();
      setTotal((before) => before + incoming.length);
      setQueue((before) => [...before, ...incoming]);
    },
    [keeper],
  );
  useEffect(() => void read(files), [read, files]);
  useFittedChart(panel);
  useEffect(() => {
    panel.current?.focus();
    return () => showMarks([]);
  }, []);

  const close = () => {
    closeExchange();
    if (opener instanceof HTMLElement) opener.focus();
  };
  useEscape(close);
  const [current, ...rest] = queue;
  const onDone = () => {
    showMarks([]);
    setQueue(rest);
    if (rest.length === 0) close();
  };
  return (
    <section
      ref={panel}
      className="import-panel"
      role="dialog"
      aria-modal="false"
      aria-label={texts.title[language]}
      tabIndex={-1}
      data-testid="import-panel"
    >
      <input
        ref={input}
        id="import-files"
        type="file"
        accept={accepted}
        multiple
        hidden
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void read(chosen);
        }}
      />
      <header>
        <h2 className="cut">
          {texts.title[language]}
          {current ? <span className="muted"> · {current.name}</span> : null}
        </h2>
        {total > 1 && current ? (
          <span className="muted number">
            {total - rest.length} / {total}
          </span>
        ) : null}
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close[language]}
          title={texts.close[language]}
          onClick={close}
        >
          <Icon name="close" size={14} />
        </button>
      </header>
      {current ? (
        <FileView
          key={current.number}
          incoming={current}
          wantsShips={wantsShips}
          onDone={onDone}
          onCancel={onDone}
        />
      ) : (
        <div className="import-start">
          {reading ? (
            <p role="status">{texts.reading[language]}</p>
          ) : (
            <>
              <p>
                {texts.drop[language]}{' '}
                <button
                  type="button"
                  className="icon-button bordered"
                  data-testid="choose-files"
                  onClick={() => input.current?.click()}
                >
                  {texts.choose[language]}
                </button>
              </p>
              <dl>
                {kinds.map(({ name, endings }) => (
                  <div key={name.en}>
                    <dt>{name[language]}</dt>
                    <dd>{endings}</dd>
                  </div>
                ))}
              </dl>
              <p className="muted">{texts.promise[language]}</p>
            </>
          )}
          <ReferenceCoastLine />
        </div>
      )}
    </section>
  );
}

/** The overlay stays with the chart once it has been made. */
let overlaid: { readonly map: SessionPort['map']; readonly viewport: () => Viewport } | null = null;

function overlayOn(map: SessionPort['map']) {
  if (overlaid?.map === map) return overlaid;
  let viewport: (() => Viewport) | null = null;
  map.addOverlay((parent, given) => {
    viewport = given;
    return new IncomingOverlay(parent, given);
  });
  if (!viewport) throw new Error('the chart made no overlay');
  overlaid = { map, viewport };
  return overlaid;
}

/** Draws what is incoming over the chart, and shows the place of every new lot. */
function useFittedChart(panel: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const marks = useStore(incomingMarks, (state) => state.marks);
  const shown = useRef(false);
  useEffect(() => {
    if (!session) return;
    const { map, viewport } = overlayOn(session.map);
    if (marks.length === 0) {
      shown.current = false;
      return;
    }
    const bounds = shown.current ? null : boundsOfMarks(marks, session.region.scope);
    if (!bounds) return;
    shown.current = true;
    const chart = document.querySelector('.map-container')?.getBoundingClientRect();
    const left = panel.current?.getBoundingClientRect().left ?? 0;
    fitMarks(map, viewport(), bounds, chart ? Math.max(0, chart.right - left) : 0);
  }, [session, marks, panel]);
}

/** Esc closes the panel, but first whatever lies over it. */
function useEscape(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
