import { type RefObject, useEffect, useState } from 'react';

/** Rows kept ready above and below what is seen, so that Tab finds them. */
const spareRows = 12;

/** From the first to before the last row that must be there. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Tells which of many rows of one height can be seen in what scrolls. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeightPx: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: 3 * spareRows });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const tell = () => {
      const top = Math.floor(element.scrollTop / rowHeightPx);
      const seen = Math.ceil(element.clientHeight / rowHeightPx);
      const first = Math.max(0, top - spareRows);
      const end = Math.min(count, top + seen + spareRows);
      setRange((was) => (was.first === first && was.end === end ? was : { first, end }));
    };
    tell();
    element.addEventListener('scroll', tell, { passive: true });
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', tell);
      observer.disconnect();
    };
  }, [scroller, count, rowHeightPx]);
  return range;
}
