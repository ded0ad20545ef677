import { type ChartFrame, chartFrame, chartX, chartY } from '../../chart-map/chart-frame.ts';
import { frameMarginPx, frameSvg } from '../../chart-map/frame-svg.ts';
import { northSvg, scaleBarSvg } from '../../chart-map/scale-bar-svg.ts';
import { windowLatitude, windowLongitude } from '../../picture/cell-window.ts';
import { chartView, type ViewPort } from './chart-view.ts';
import { element, svgElement } from './element.ts';
import { followHand } from './follow-hand.ts';
import type { MapOnPage } from './map-on-page.ts';
import { drawRaster } from './raster-pictures.ts';
import type { PointedPlace } from './read-out.ts';
import { siteMarks } from './site-marks.ts';
import { say, words } from './words.ts';

/** The large chart. */
export interface ChartStage {
  readonly element: HTMLElement;
  show(map: MapOnPage): void;
  light(siteId: string | null): void;
  centre(siteId: string): void;
  /** Brings a place into the middle. */
  bring(longitudeDeg: number, latitudeDeg: number): void;
  /** Puts something over the sheet, and tells it with every change where the chart has its places. */
  overlay(over: HTMLElement, draw: (toScreen: ToScreen) => void): void;
  /** Tells of presses that do not drag; Enter presses the middle. */
  onPress(listener: (place: PointedPlace) => void): void;
}

/** Screen px of a place, from the upper left corner of the sheet. */
export type ToScreen = (longitudeDeg: number, latitudeDeg: number) => { x: number; y: number };

/** A press that moves less than this is no drag, in px. */
const slackPx = 4;

interface StageEvents {
  onPoint(map: MapOnPage, place: PointedPlace | null): void;
  onSite(id: string | null): void;
}

/** Chart px at no zoom: those of the page's shared parts, less their frame. */
const sharedPx = 317 - 2 * frameMarginPx;

export function chartStage(events: StageEvents): ChartStage {
  const sea = svgElement('svg', { preserveAspectRatio: 'none' });
  const canvas = element('canvas', {});
  const ground = svgElement('svg', { preserveAspectRatio: 'none' });
  const marks = siteMarks();
  const sheet = element('div', { className: 'sheet' }, sea, canvas, ground, marks.element);
  const frame = svgElement('svg', { class: 'frame' });
  const box = element('div', { className: 'view', tabIndex: 0 }, sheet, frame);
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', say(words.chart));
  const view = chartView(draw);
  box.append(
    element(
      'div',
      { className: 'zoom' },
      button('+', words.zoomIn, () => view.zoom(2)),
      button('−', words.zoomOut, () => view.zoom(0.5)),
      button('⤢', words.whole, () => view.reset()),
    ),
  );
  let map: MapOnPage | null = null;
  let shared: ChartFrame | null = null;
  let isWaiting = false;
  const overlays: ((toScreen: ToScreen) => void)[] = [];

  function draw(): void {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      paintNow();
    });
  }

  function paintNow(): void {
    if (!map || !shared) return;
    const port = view.port();
    if (port.widthPx <= 0 || port.heightPx <= 0) return;
    const viewBox = `${port.left} ${port.top} ${port.widthPx / port.scale} ${port.heightPx / port.scale}`;
    sea.setAttribute('viewBox', viewBox);
    ground.setAttribute('viewBox', viewBox);
    const ratio = Math.max(1, devicePixelRatio);
    canvas.width = Math.round(port.widthPx * ratio);
    canvas.height = Math.round(port.heightPx * ratio);
    const { columns, rows } = map.packed.window;
    const cellsPerPx = columns / shared.widthPx;
    const pictures = map.pictures();
    if (pictures) {
      drawRaster(canvas, pictures, {
        left: port.left * cellsPerPx,
        top: port.top * (rows / shared.heightPx),
        columns: (port.widthPx / port.scale) * cellsPerPx,
        rows: (port.heightPx / port.scale) * (rows / shared.heightPx),
      });
    }
    marks.draw(port, shared);
    const chart = shared;
    for (const drawOver of overlays) {
      drawOver((longitudeDeg, latitudeDeg) => ({
        x: (chartX(chart, longitudeDeg) - port.left) * port.scale,
        y: (chartY(chart, latitudeDeg) - port.top) * port.scale,
      }));
    }
    frame.innerHTML = framed(port, map, shared);
    for (const name of ground.querySelectorAll('.names > *'))
      keepSize(name as SVGElement, port.scale);
  }

  followHand(box, view, (x, y) => {
    if (!map || !shared) return;
    if (x === null || y === null) {
      events.onPoint(map, null);
      events.onSite(null);
      marks.light(null);
      return;
    }
    const port = view.port();
    events.onPoint(
      map,
      placeAt(map, shared, port.left + x / port.scale, port.top + y / port.scale),
    );
    const site = marks.at(x, y);
    marks.light(site);
    events.onSite(site);
  });
  new ResizeObserver(() => {
    view.resize(sheet.clientWidth, sheet.clientHeight);
  }).observe(sheet);

  return {
    element: box,
    show(next) {
      const isOther = next.chart !== map?.chart;
      map = next;
      const { window } = next.packed;
      shared = chartFrame(
        {
          west: windowLongitude(window, 0),
          east: windowLongitude(window, window.columns),
          north: windowLatitude(window, 0),
          south: windowLatitude(window, window.rows),
        },
        sharedPx,
      );
      if (isOther) {
        sea.replaceChildren(svgElement('use', { href: `#${next.chart}-sea` }));
        const names = document.getElementById(`${next.chart}-names`)?.cloneNode(true) as
          | Element
          | undefined;
        names?.removeAttribute('id');
        ground.replaceChildren(
          svgElement('use', { href: `#${next.chart}-ground` }),
          ...(names ? [names] : []),
        );
        view.fit(shared.widthPx, shared.heightPx);
        view.resize(sheet.clientWidth, sheet.clientHeight);
      }
      marks.fill(next.sites);
      draw();
    },
    light: (id) => marks.light(id),
    centre(id) {
      const site = map?.sites.find((each) => each.id === id);
      if (!site || !shared) return;
      view.centre(chartX(shared, site.longitudeDeg), chartY(shared, site.latitudeDeg));
    },
    bring(longitudeDeg, latitudeDeg) {
      if (shared) view.centre(chartX(shared, longitudeDeg), chartY(shared, latitudeDeg));
    },
    overlay(over, drawOver) {
      box.append(over);
      overlays.push(drawOver);
      draw();
    },
    onPress(listener) {
      box.addEventListener('keydown', ({ key, target }) => {
        if (!map || !shared || key !== 'Enter' || target !== box) return;
        const { left, top, widthPx, heightPx, scale } = view.port();
        listener(placeAt(map, shared, left + widthPx / scale / 2, top + heightPx / scale / 2));
      });
      let pressed = { x: 0, y: 0 };
      box.addEventListener('pointerdown', ({ clientX, clientY }) => {
        pressed = { x: clientX, y: clientY };
      });
      box.addEventListener('click', ({ clientX, clientY, target }) => {
        const isDrag = Math.hypot(clientX - pressed.x, clientY - pressed.y) > slackPx;
        if (!map || !shared || isDrag || (target as Element).closest('button')) return;
        const port = view.port();
        const { left, top } = sheet.getBoundingClientRect();
        const [x, y] = [clientX - left, clientY - top];
        listener(placeAt(map, shared, port.left + x / port.scale, port.top + y / port.scale));
      });
    },
  };
}

/** The frame, the scale and the north of what is in view. */
function framed(port: ViewPort, map: MapOnPage, shared: ChartFrame): string {
  const corner = placeAt(map, shared, port.left, port.top);
  const other = placeAt(
    map,
    shared,
    port.left + port.widthPx / port.scale,
    port.top + port.heightPx / port.scale,
  );
  const chart = frameSvg({
    bounds: {
      west: corner.longitudeDeg,
      north: corner.latitudeDeg,
      east: other.longitudeDeg,
      south: other.latitudeDeg,
    },
    widthPx: port.widthPx,
    heightPx: port.heightPx,
    xOf: (deg) => (chartX(shared, deg) - port.left) * port.scale,
    yOf: (deg) => (chartY(shared, deg) - port.top) * port.scale,
  });
  const middle = (corner.latitudeDeg + other.latitudeDeg) / 2;
  const scale = scaleBarSvg(shared.pxPerDegree * port.scale, middle, 110);
  const [x, y] = [port.widthPx - 12, port.heightPx - 10];
  return `<g transform="translate(${frameMarginPx} ${frameMarginPx})">${chart}<rect x="${x - 168}" y="${y - 21}" width="174" height="26" fill-opacity="0.8" class="f-paper"/><g transform="translate(${x} ${y})">${scale}</g><g transform="translate(20 ${y - 14})">${northSvg()}</g></g>`;
}

/** A place from px of the shared chart; cells lie evenly over it. */
function placeAt({ packed }: MapOnPage, shared: ChartFrame, x: number, y: number): PointedPlace {
  const { window } = packed;
  const column = (x / shared.widthPx) * window.columns;
  const row = (y / shared.heightPx) * window.rows;
  return {
    column,
    row,
    longitudeDeg: windowLongitude(window, column),
    latitudeDeg: windowLatitude(window, row),
  };
}

/** Draws a name or its mark at the size of the page about its own place, whatever the scale. */
function keepSize(name: SVGElement, scale: number): void {
  const isDot = name.tagName === 'circle';
  const [x, y] = [name.getAttribute(isDot ? 'cx' : 'x'), name.getAttribute(isDot ? 'cy' : 'y')].map(
    Number,
  );
  name.setAttribute(
    'transform',
    `translate(${x} ${y}) scale(${1.1 / scale}) translate(${-x} ${-y})`,
  );
}

function button(
  text: string,
  name: { readonly zh: string; readonly en: string },
  onClick: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', title: say(name), onclick: onClick }, text);
  made.ariaLabel = say(name);
  return made;
}
