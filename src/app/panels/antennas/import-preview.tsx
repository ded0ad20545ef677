import './antenna-import.css';
import { useEffect, useRef } from 'react';
import type { FileAntenna } from '../../../network/antenna.ts';
import type { AntennaFileWarning } from '../../../network/antenna-file/antenna-file-warning.ts';
import { cutLossDb } from '../../../radio/antenna/cut-loss.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { Icon } from '../../shell/icons.tsx';
import { takeAntennas } from '../../state/antenna-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { PolarPlot } from '../inspector/polar-plot.tsx';
import { antennaStudy } from './antenna-study.ts';
import { importWords, words } from './antenna-texts.ts';
import { type IncomingFile, readFlipped } from './read-antenna-files.ts';

interface ImportPreviewProps {
  readonly incoming: readonly IncomingFile[];
  readonly onChange: (incoming: readonly IncomingFile[]) => void;
  readonly onMore: () => void;
  readonly onDone: () => void;
}

/** What was read of each file, before anything is taken; then all that could be read, as one step. */
export function ImportPreview({ incoming, onChange, onMore, onDone }: ImportPreviewProps) {
  const language = useApp((state) => state.language);
  const readable = incoming.flatMap(({ check }) => (check.valid ? [check.antenna] : []));
  const refused = incoming.length - readable.length;
  const takeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => takeButton.current?.focus(), []);
  const take = () => {
    takeAntennas(readable);
    onDone();
  };
  const end = readable.length === 1 ? importWords.takeEndOne : importWords.takeEnd;
  return (
    <div className="antenna-import" data-testid="antenna-import">
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>{importWords.file[language]}</th>
              <th className="number">{importWords.frequency[language]}</th>
              <th className="number">{importWords.gain[language]}</th>
              <th className="number">{importWords.widths[language]}</th>
              <th className="number">{importWords.frontToBack[language]}</th>
              <th>{words.horizontal[language]}</th>
              <th>{words.vertical[language]}</th>
              <th title={importWords.flipHint[language]}>{importWords.flip[language]}</th>
              <th aria-label={importWords.leaveOut[language]} />
            </tr>
          </thead>
          {incoming.map((file) => (
            <FileRows
              key={file.number}
              file={file}
              onFlip={() =>
                onChange(incoming.map((one) => (one === file ? readFlipped(file) : one)))
              }
              onLeaveOut={() => onChange(incoming.filter((one) => one !== file))}
            />
          ))}
        </table>
        {incoming.length === 0 ? <p className="empty">{importWords.nothing[language]}</p> : null}
      </div>
      <footer>
        <button type="button" className="icon-button bordered" onClick={onMore}>
          {importWords.more[language]}
        </button>
        <span className="said bad" role="status">
          {refused > 0 ? `${refused} ${importWords.refusedCount[language]}` : ''}
        </span>
        <button type="button" className="icon-button bordered" onClick={onDone}>
          {importWords.back[language]}
        </button>
        <button
          ref={takeButton}
          type="button"
          className="icon-button bordered take"
          data-testid="take-antennas"
          disabled={readable.length === 0}
          onClick={take}
        >
          {importWords.take[language]} {readable.length} {end[language]}
        </button>
      </footer>
    </div>
  );
}

interface FileRowsProps {
  readonly file: IncomingFile;
  readonly onFlip: () => void;
  readonly onLeaveOut: () => void;
}

function FileRows({ file, onFlip, onLeaveOut }: FileRowsProps) {
  const language = useApp((state) => state.language);
  const { check } = file;
  const leaveOut = `${importWords.leaveOut[language]}: ${file.fileName}`;
  return (
    <tbody data-testid="incoming-file" data-valid={check.valid}>
      <tr>
        {check.valid ? (
          <ReadCells file={file} antenna={check.antenna} onFlip={onFlip} />
        ) : (
          <td colSpan={8} className="refused">
            <b className="file-name">{file.fileName}</b>
            <span className="bad">✕ {importWords.refused[language]}</span>
          </td>
        )}
        <td>
          <button
            type="button"
            className="icon-button"
            aria-label={leaveOut}
            title={leaveOut}
            onClick={onLeaveOut}
          >
            <Icon name="close" size={13} />
          </button>
        </td>
      </tr>
      <tr>
        <td colSpan={9}>
          {check.valid ? (
            <Warnings antenna={check.antenna} warnings={check.warnings} />
          ) : (
            <p className="bad">{check.reason[language]}</p>
          )}
        </td>
      </tr>
    </tbody>
  );
}

const thumbnailPx = 56;

function ReadCells({
  file,
  antenna,
  onFlip,
}: {
  file: IncomingFile;
  antenna: FileAntenna;
  onFlip: () => void;
}) {
  const language = useApp((state) => state.language);
  const { pattern, facts } = antennaStudy(antenna);
  return (
    <>
      <td>
        <b className="cut file-name">{antenna.name[language]}</b>
        <small className="cut file-source">
          {file.fileName}
          {antenna.maker ? ` · ${antenna.maker}` : ''}
        </small>
      </td>
      <td className="number">{formatQuantity(antenna.frequencyMhz ?? Number.NaN, 'MHz', 0)}</td>
      <td className="number">{formatQuantity(pattern.gainDbi, 'dBi', 2)}</td>
      <td className="number">
        {formatNumber(facts.horizontalBeamwidthDeg, 1)}° ×{' '}
        {formatNumber(facts.verticalBeamwidthDeg, 1)}°
      </td>
      <td className="number">{formatQuantity(facts.frontToBackDb, 'dB', 1)}</td>
      <td>
        <PolarPlot
          size={thumbnailPx}
          label={words.horizontal[language]}
          outlines={[{ lossDb: (deg) => cutLossDb(pattern.horizontalDb, deg) }]}
          axisDeg={0}
          ticks={[]}
        />
      </td>
      <td>
        <PolarPlot
          size={thumbnailPx}
          label={words.vertical[language]}
          outlines={[{ lossDb: (deg) => cutLossDb(pattern.verticalDb, deg - 90) }]}
          axisDeg={90}
          ticks={[]}
        />
      </td>
      <td>
        <input
          type="checkbox"
          checked={file.flipVertical}
          data-testid="flip-vertical"
          aria-label={`${importWords.flip[language]}: ${file.fileName}`}
          title={importWords.flipHint[language]}
          onChange={onFlip}
        />
      </td>
    </>
  );
}

function Warnings({
  antenna,
  warnings,
}: {
  antenna: FileAntenna;
  warnings: readonly AntennaFileWarning[];
}) {
  const language = useApp((state) => state.language);
  const library = useApp((state) => state.project.antennas);
  const same = library?.find(
    (one) =>
      one.kind === 'file' &&
      one.gainDbi === antenna.gainDbi &&
      String(one.horizontalDb) === String(antenna.horizontalDb) &&
      String(one.verticalDb) === String(antenna.verticalDb),
  );
  return (
    <ul>
      {same ? (
        <li>
          {importWords.same[language]}
          {same.name[language]}
        </li>
      ) : null}
      {warnings.map(({ text }) => (
        <li key={text.en}>{text[language]}</li>
      ))}
    </ul>
  );
}
