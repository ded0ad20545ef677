import { useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '../../../../compute/layer-export/export-layers.ts';
import { isCancelled } from '../../../../compute/thread-pool.ts';
import type { CellSizeM } from '../../../../geo/tile-grid.ts';
import { estimatedBytes, exportedCells } from '../../../../report/export-size.ts';
import { layerScales } from '../../../../report/legend/layer-scales.ts';
import { formatExact, formatNumber, formatQuantity } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/text.ts';
import { namesInFiles } from '../../../session/export-layer-names.ts';
import { useSession } from '../../../shell/session-port.ts';
import type { LayerId } from '../../../state/app-state.ts';
import { currentService, currentTerminal } from '../../../state/current.ts';
import { layerLimit, layerOrder } from '../../../state/current-layer.ts';
import { isLimited } from '../../../state/legend-settings.ts';
import { useApp } from '../../../state/use-app.ts';
import { FormatList, Pills } from '../choices.tsx';
import { saveFile } from '../save-file.ts';
import { sizeText } from '../size-text.ts';
import { layerFormats, texts } from './export-texts.ts';

const cellSizes: readonly CellSizeM[] = [512, 256, 128, 64, 32];

type Run =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly phase: 'failed'; readonly reason: string };

/** Saves a layer as values, a picture or contours, over the zones of the project. */
export function LayerTab() {
  const t = useText();
  const session = useSession();
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const shown = useApp((state) => state.layer);
  const [layer, setLayer] = useState<LayerId>(shown);
  const [format, setFormat] = useState<ExportFormat>('geotiff');
  const [cellSizeM, setCellSizeM] = useState<CellSizeM>(project.cellSizeM);
  const [wantsLimit, setWantsLimit] = useState(false);
  const [run, setRun] = useState<Run>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const limit = useApp((state) => layerLimit({ ...state, layer }));
  const atLimit = wantsLimit && isLimited(layer);
  const cells = session ? exportedCells(session.zoneBounds(), cellSizeM) : 0;
  const bytes = estimatedBytes(namesInFiles[layer], format, cells);

  const start = async () => {
    if (!session) return;
    const own = new AbortController();
    running.current = own;
    setRun({ phase: 'running', done: 0, total: 0 });
    try {
      const file = await session.exportLayer(
        { layer, format, cellSizeM, atLimit },
        {
          signal: own.signal,
          onProgress: ({ done, total }) => setRun({ phase: 'running', done, total }),
        },
      );
      saveFile(file.name, file.bytes);
      setRun({ phase: 'saved', name: file.name, bytes: file.bytes.length });
    } catch (error) {
      const reason = (error as Error).message;
      setRun(isCancelled(error) ? { phase: 'idle' } : { phase: 'failed', reason });
    }
    running.current = null;
  };

  return (
    <>
      <div className="exchange-line">
        <label htmlFor="export-layer-choice">{texts.layerShown[language]}</label>
        <select
          id="export-layer-choice"
          value={layer}
          onChange={(event) => setLayer(event.currentTarget.value as LayerId)}
        >
          {layerOrder.map((each) => (
            <option key={each} value={each}>
              {t(`layer.${each}`)}
            </option>
          ))}
        </select>
        <Basis />
      </div>
      <FormatList
        label={texts.format[language]}
        value={format}
        formats={(Object.keys(layerFormats) as ExportFormat[]).map((value) => ({
          value,
          name: layerFormats[value].name[language],
          ending: layerFormats[value].ending,
          use: layerFormats[value].use[language],
        }))}
        onChoose={setFormat}
      />
      <Pills
        label={texts.cell[language]}
        hint={texts.finerHint[language]}
        value={cellSizeM}
        choices={cellSizes.map((value) => ({ value, label: `${value} m` }))}
        testId="export-cell"
        onChoose={setCellSizeM}
      />
      {format === 'contours' && isLimited(layer) ? (
        <Pills
          label={texts.at[language]}
          value={atLimit ? 'limit' : 'classes'}
          choices={[
            { value: 'classes', label: texts.atClasses[language] },
            {
              value: 'limit',
              label: `${texts.atLimit[language]} ${formatExact(limit)} ${layerScales[layer].unit}`,
            },
          ]}
          testId="export-at"
          onChoose={(value) => setWantsLimit(value === 'limit')}
        />
      ) : null}
      <footer className="exchange-foot">
        <span className="said" role="status">
          <RunText run={run} estimate={bytes} cells={cells} />
        </span>
        {run.phase === 'running' ? (
          <button
            type="button"
            className="icon-button bordered"
            onClick={() => running.current?.abort()}
          >
            {texts.cancel[language]} <kbd>Esc</kbd>
          </button>
        ) : (
          <button
            type="button"
            className="icon-button bordered take"
            data-testid="save-export"
            disabled={!session}
            onClick={() => void start()}
          >
            {texts.save[language]}
          </button>
        )}
      </footer>
      {run.phase === 'running' ? (
        <div
          className="exchange-progress"
          role="progressbar"
          aria-label={texts.drawing[language]}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percentOf(run)}
          style={{ width: `${percentOf(run)}%` }}
        />
      ) : null}
    </>
  );
}

/** Terminal, service, year and model that the layer is of. */
function Basis() {
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const terminal = useApp(currentTerminal);
  const service = useApp(currentService);
  const parts = [terminal?.name[language], service?.name[language], String(year)];
  return (
    <span className="muted cut">
      {texts.basis[language]}: {parts.filter(Boolean).join(' · ')}
    </span>
  );
}

function RunText({ run, estimate, cells }: { run: Run; estimate: number; cells: number }) {
  const language = useApp((state) => state.language);
  switch (run.phase) {
    case 'idle':
      return (
        <>
          {texts.size[language]} <b>{sizeText(estimate)}</b>
          {' · '}
          {formatQuantity(cells / 1e6, language === 'zh' ? '百万格' : 'million cells', 1)}
        </>
      );
    case 'running':
      return run.total > 0 && run.done === run.total ? (
        texts.writing[language]
      ) : (
        <>
          {texts.drawing[language]} {formatNumber(run.done, 0)} / {formatNumber(run.total, 0)}
        </>
      );
    case 'saved':
      return (
        <span className="ok">
          ✓ {texts.saved[language]} {run.name}, {sizeText(run.bytes)}
        </span>
      );
    case 'failed':
      return (
        <span className="bad">
          ✕ {texts.failed[language]}
          {run.reason}
        </span>
      );
  }
}

function percentOf(run: { readonly done: number; readonly total: number }): number {
  return run.total > 0 ? Math.floor((100 * run.done) / run.total) : 0;
}
