/** What of a chart is in view: chart px of the upper left corner, and screen px per chart px. */
export interface ViewPort {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A view that is moved and zoomed within a chart. */
export interface ChartView {
  port(): ViewPort;
  /** A chart of this size, shown whole. */
  fit(chartWidthPx: number, chartHeightPx: number): void;
  resize(widthPx: number, heightPx: number): void;
  /** By screen px. */
  pan(dx: number, dy: number): void;
  /** About a screen place; about the middle when left out. */
  zoom(factor: number, x?: number, y?: number): void;
  /** Puts a place of the chart in the middle, near enough to tell sites apart. */
  centre(x: number, y: number): void;
  reset(): void;
}

const nearestZoom = 24;

export function chartView(onChange: () => void): ChartView {
  let chart = { width: 1, height: 1 };
  let size = { width: 0, height: 0 };
  let view = { x: 0.5, y: 0.5, zoom: 1 };
  /** Screen px per chart px when the whole chart is in view, and nothing beside it. */
  const wholeScale = () => Math.max(size.width / chart.width, size.height / chart.height);
  const scaleNow = () => wholeScale() * view.zoom;
  const settle = () => {
    const scale = scaleNow();
    // not laid out yet
    if (scale === 0) return;
    const half = { x: size.width / scale / 2, y: size.height / scale / 2 };
    const within = (value: number, halfSize: number, whole: number) =>
      Math.min(
        Math.max(value, Math.min(halfSize, whole / 2)),
        Math.max(whole - halfSize, whole / 2),
      );
    view = {
      ...view,
      x: within(view.x, half.x, chart.width),
      y: within(view.y, half.y, chart.height),
    };
    onChange();
  };
  const self: ChartView = {
    port() {
      const scale = scaleNow();
      return {
        scale,
        left: view.x - size.width / scale / 2,
        top: view.y - size.height / scale / 2,
        widthPx: size.width,
        heightPx: size.height,
      };
    },
    fit(width, height) {
      chart = { width, height };
      self.reset();
    },
    resize(width, height) {
      size = { width, height };
      settle();
    },
    pan(dx, dy) {
      const scale = scaleNow();
      view = { ...view, x: view.x - dx / scale, y: view.y - dy / scale };
      settle();
    },
    zoom(factor, x = size.width / 2, y = size.height / 2) {
      const before = scaleNow();
      const zoom = Math.min(nearestZoom, Math.max(1, view.zoom * factor));
      const off = { x: x - size.width / 2, y: y - size.height / 2 };
      const held = { x: view.x + off.x / before, y: view.y + off.y / before };
      view = { ...view, zoom };
      const after = scaleNow();
      view = { ...view, x: held.x - off.x / after, y: held.y - off.y / after };
      settle();
    },
    centre(x, y) {
      view = { x, y, zoom: Math.max(view.zoom, 5) };
      settle();
    },
    reset() {
      view = { x: chart.width / 2, y: chart.height / 2, zoom: 1 };
      settle();
    },
  };
  return self;
}
