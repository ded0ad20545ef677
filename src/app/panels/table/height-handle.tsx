import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Language } from '../../../network/name.ts';
import { texts } from './table-texts.ts';
import { setTableView } from './table-view.ts';

const leastPx = 160;
const stepPx = 25;

/** The table's upper edge, dragged or moved by arrow keys to make it taller. */
export function HeightHandle({ heightPx, language }: { heightPx: number; language: Language }) {
  const grip = useRef<{ readonly y: number; readonly heightPx: number } | null>(null);
  const put = (wanted: number) => setTableView({ heightPx: within(wanted) });
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { y: event.clientY, heightPx: shownHeight(event.currentTarget) };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? stepPx : event.key === 'ArrowDown' ? -stepPx : 0;
    if (by === 0) return;
    event.preventDefault();
    put(shownHeight(event.currentTarget) + by);
  };
  return (
    <hr
      className="height-handle"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={texts.resize[language]}
      aria-valuenow={Math.min(heightPx, 2000)}
      aria-valuemin={leastPx}
      aria-valuemax={2000}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (!grip.current) return;
        put(grip.current.heightPx + grip.current.y - event.clientY);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function shownHeight(handle: Element): number {
  return handle.parentElement?.clientHeight ?? leastPx;
}

/** No taller than leaves some chart above it; the bars take 68 px. */
function within(heightPx: number): number {
  const room = window.innerHeight - 68 - leastPx;
  return Math.round(Math.max(leastPx, Math.min(room, heightPx)));
}
