import type { SiteMark } from '../sites/site-marks.ts';
import type { SiteHit } from '../sites/site-picking.ts';
import type { PixelPoint, Viewport } from '../viewport.ts';

/** What the hands that draw and select need of the map. */
export interface ToolHost {
  readonly viewport: () => Viewport;
  readonly siteAt: (pixel: PixelPoint) => SiteHit | null;
  readonly siteMarks: () => readonly SiteMark[];
  readonly setPanning: (enabled: boolean) => void;
  readonly redraw: () => void;
  /** Where a pointer is inside the neat line. */
  readonly pixelOf: (event: PointerEvent) => PixelPoint;
}
