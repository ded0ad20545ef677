import { useState } from 'react';
import type { WalkerShell } from '../../../orbit/orbit-definition.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { readWalker, writeWalker } from '../../satellites/walker-notation.ts';
import { Icon } from '../../shell/icons.tsx';
import { editSystem } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { TableNumber } from '../terminals/table-number.tsx';
import { newSystemWords } from './new-system-texts.ts';
import { words } from './satellite-texts.ts';
import { satelliteCount } from './system-facts.ts';
import { walkerRefusalText } from './walker-refusal-text.ts';

interface WalkerOrbitProps {
  readonly systemId: string;
  readonly shells: readonly WalkerShell[];
}

/** The shells of a constellation, each as numbers and as `i: T/P/F`. */
export function WalkerOrbit({ systemId, shells }: WalkerOrbitProps) {
  const language = useApp((state) => state.language);
  const change = (next: readonly WalkerShell[], called: { zh: string; en: string }) =>
    editSystem(systemId, { orbit: { type: 'walker', shells: [...next] } }, called);
  const total = satelliteCount({ type: 'walker', shells });
  return (
    <>
      <table className="orbit-table walker">
        <thead>
          <tr>
            <th>{words.notationForm[language]}</th>
            <th className="number">{words.altitude[language]} km</th>
            <th className="number">{words.inclination[language]} °</th>
            <th className="number">{words.planes[language]}</th>
            <th className="number">{words.perPlane[language]}</th>
            <th className="number">{words.phasing[language]}</th>
            <th>{words.spread[language]}</th>
            <th className="number">{words.total[language]}</th>
            <th aria-label={words.removeShell[language]} />
          </tr>
        </thead>
        <tbody>
          {shells
            .map((shell, i) => ({ shell, number: i + 1 }))
            .map(({ shell, number }) => (
              <ShellRow
                key={number}
                number={number}
                shell={shell}
                isLast={shells.length === 1}
                onChange={(next, called) =>
                  change(shells.toSpliced(number - 1, 1, ...(next ? [next] : [])), called)
                }
              />
            ))}
        </tbody>
      </table>
      <p className="orbit-foot">
        <button
          type="button"
          className="tool-button bordered"
          data-testid="add-shell"
          onClick={() => change([...shells, shells[shells.length - 1]], words.addShell)}
        >
          <Icon name="plus" size={12} />
          {words.addShell[language]}
        </button>
        <span className="muted">
          {filled(words.wholeTotal[language], { total: formatNumber(total, 0) })}
        </span>
      </p>
    </>
  );
}

interface ShellRowProps {
  readonly number: number;
  readonly shell: WalkerShell;
  readonly isLast: boolean;
  /** Null takes it out. */
  readonly onChange: (shell: WalkerShell | null, called: { zh: string; en: string }) => void;
}

function ShellRow({ number, shell, isLast, onChange }: ShellRowProps) {
  const language = useApp((state) => state.language);
  const { planes, satellitesPerPlane, raanSpreadDeg } = shell;
  const total = planes * satellitesPerPlane;
  const cell = (
    key: 'altitudeKm' | 'inclinationDeg' | 'planes' | 'satellitesPerPlane' | 'phasing',
    called: { zh: string; en: string },
    range: { readonly from: number; readonly to: number },
  ) => (
    <td>
      <TableNumber
        label={`${words.shell[language]} ${number}, ${called[language]}`}
        value={shell[key]}
        {...range}
        onCommit={(value) => {
          if (value === null) return;
          const isCount = key !== 'altitudeKm' && key !== 'inclinationDeg';
          const next = { ...shell, [key]: isCount ? Math.round(value) : value };
          // fewer satellites can leave the phasing without a meaning
          const most = next.planes * next.satellitesPerPlane - 1;
          onChange({ ...next, phasing: Math.min(next.phasing, most) }, called);
        }}
      />
    </td>
  );
  return (
    <tr>
      <td>
        <NotationField shell={shell} number={number} onChange={onChange} />
      </td>
      {cell('altitudeKm', words.altitude, { from: 160, to: 36_000 })}
      {cell('inclinationDeg', words.inclination, { from: 0, to: 180 })}
      {cell('planes', words.planes, { from: 1, to: 500 })}
      {cell('satellitesPerPlane', words.perPlane, { from: 1, to: 500 })}
      {cell('phasing', words.phasing, { from: 0, to: Math.min(499, total - 1) })}
      <td>
        <select
          aria-label={`${words.shell[language]} ${number}, ${words.spread[language]}`}
          value={raanSpreadDeg}
          onChange={(event) => {
            const spread = event.currentTarget.value === '180' ? 180 : 360;
            onChange({ ...shell, raanSpreadDeg: spread }, words.spread);
          }}
        >
          <option value={360}>{words.delta[language]}</option>
          <option value={180}>{words.star[language]}</option>
        </select>
      </td>
      <td
        className="number"
        title={filled(words.totalRule[language], { planes, each: satellitesPerPlane, total })}
      >
        {formatNumber(total, 0)}
      </td>
      <td>
        <button
          type="button"
          className="icon-button"
          aria-label={`${words.removeShell[language]} ${number}`}
          disabled={isLast}
          onClick={() => onChange(null, words.removeShell)}
        >
          <Icon name="bin" size={13} />
        </button>
      </td>
    </tr>
  );
}

/** The pattern as it is written in filings, to be typed as a whole. */
function NotationField({ number, shell, onChange }: Omit<ShellRowProps, 'isLast'>) {
  const language = useApp((state) => state.language);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = writeWalker(shell);
  const read = typed === null ? null : readWalker(typed);
  const refusal = read && 'reason' in read ? walkerRefusalText(read, language) : null;
  const leave = () => {
    if (typed === null || (read && 'reason' in read)) return;
    setTyped(null);
    if (read && writeWalker(read.pattern) !== shown) {
      onChange({ ...shell, ...read.pattern }, words.notation);
    }
  };
  const label = `${words.shell[language]} ${number}, ${newSystemWords.pattern[language]}`;
  return (
    <input
      className="number-input notation"
      autoComplete="off"
      aria-label={refusal ? `${label}: ${refusal}` : label}
      aria-invalid={refusal !== null}
      title={refusal ?? newSystemWords.patternHint[language]}
      data-testid={`walker-${number}`}
      data-changed={typed !== null}
      data-mantine-stop-propagation={typed !== null ? true : undefined}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
        else if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
