import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { lineNumber, lineUnit } from './line-value.ts';
import {
  type Direction,
  type LinkLine,
  type LinkRow,
  type LinkRows,
  linkRows,
} from './link-rows.ts';

interface LinkLinesProps {
  readonly direction: Direction;
  readonly lines: readonly LinkLine[];
  /** Tells which line is pointed at or has the focus. */
  readonly onShow: (direction: Direction, line: LinkLine) => void;
}

/** One direction of the budget, from what is sent to the margin. Arrow keys move along the lines. */
export function LinkLines({ direction, lines, onShow }: LinkLinesProps) {
  const t = useText();
  const budget = useMemo(() => linkRows(direction, lines), [direction, lines]);
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(lines.length - 1, reached + step));
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <section className="link-lines" aria-label={t(`link.${direction}`)} data-testid={direction}>
      <h3>{t(`link.${direction}`)}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus */}
      <div className="lines" ref={list} onKeyDown={move}>
        {budget.rows.map((row, index) => (
          <Line
            key={row.line.id}
            row={row}
            budget={budget}
            isReached={index === reached}
            onShow={() => onShow(direction, row.line)}
            onFocus={() => setReached(index)}
          />
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly row: LinkRow;
  readonly budget: LinkRows;
  readonly isReached: boolean;
  readonly onShow: () => void;
  readonly onFocus: () => void;
}

function Line({ row, budget, isReached, onShow, onFocus }: LineProps) {
  const t = useText();
  const { line, isSum, isShort } = row;
  const { id, symbol, value, unit, formula, source } = line;
  const name = t(`link.line.${id}`);
  return (
    <button
      type="button"
      className={`line${isSum ? ' sum' : ''}${isShort ? ' short' : ''}`}
      tabIndex={isReached ? 0 : -1}
      data-line={id}
      data-value={value}
      aria-description={`${formula === '' ? '' : `${symbol} = ${formula}, `}${source}`}
      onMouseEnter={onShow}
      onFocus={() => {
        onFocus();
        onShow();
      }}
    >
      <span className="cut">{name}</span>
      <span className="symbol cut">{symbol}</span>
      <Bar row={row} budget={budget} />
      <span className="number">{lineNumber(value, unit)}</span>
      <span className="unit">{lineUnit(unit)}</span>
    </button>
  );
}

function Bar({ row: { bar, line }, budget }: { row: LinkRow; budget: LinkRows }) {
  const { lowDbm, highDbm, limitDbm } = budget;
  if (!bar) return <span />;
  const place = (level: number) =>
    (100 * (Math.max(lowDbm, Math.min(highDbm, level)) - lowDbm)) / (highDbm - lowDbm);
  const [low, high] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
  const isLevel = bar.from === 0 && bar.to === line.value;
  const kind = isLevel ? 'level' : bar.to > bar.from ? 'gain' : '';
  return (
    <span className="track">
      {limitDbm === null ? null : <u style={{ left: `${place(limitDbm)}%` }} />}
      <i
        className={kind}
        style={{ left: `${place(low)}%`, width: `${Math.max(1, place(high) - place(low))}%` }}
      />
    </span>
  );
}
