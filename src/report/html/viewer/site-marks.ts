import { type ChartFrame, chartX, chartY } from '../../chart-map/chart-frame.ts';
import type { MapSite } from '../../document/report-map.ts';
import type { ViewPort } from './chart-view.ts';
import { svgElement } from './element.ts';
import { say } from './words.ts';

/** Marks of sites over the large chart, in screen px. */
export interface SiteMarks {
  readonly element: SVGSVGElement;
  fill(sites: readonly MapSite[]): void;
  draw(port: ViewPort, shared: ChartFrame): void;
  light(id: string | null): void;
  /** The site within reach of a place; null when there is none. */
  at(x: number, y: number): string | null;
}

const reachPx = 14;

const classes: Readonly<Record<MapSite['state'], string>> = {
  existing: 'f-cov s-paper',
  planned: 'f-paper s-cov',
  added: 'f-gain s-paper',
  dropped: 'f-loss s-paper',
  changed: 'f-mag s-cov',
};

interface Mark {
  readonly site: MapSite;
  readonly group: SVGGElement;
  x: number;
  y: number;
}

export function siteMarks(): SiteMarks {
  const root = svgElement('svg', {});
  const label = svgElement('text', {
    class: 'f-ink s-halo',
    'font-size': '11',
    'paint-order': 'stroke',
    'stroke-width': '3',
  });
  let marks: Mark[] = [];
  let lit: string | null = null;
  const showLit = () => {
    const mark = marks.find(({ site }) => site.id === lit);
    for (const each of marks)
      each.group.firstElementChild?.setAttribute('r', each === mark ? '7' : '3.6');
    label.textContent = mark ? say(mark.site.name) : '';
    if (!mark) return;
    root.append(mark.group, label);
    label.setAttribute('x', String(mark.x + 11));
    label.setAttribute('y', String(mark.y + 4));
  };
  return {
    element: root,
    fill(sites) {
      marks = sites.map((site) => {
        const dot = svgElement('circle', {
          r: '3.6',
          'stroke-width': '1.4',
          class: classes[site.state],
        });
        return { site, group: svgElement('g', {}, dot), x: 0, y: 0 };
      });
      root.replaceChildren(...marks.map(({ group }) => group), label);
    },
    draw(port, shared) {
      for (const mark of marks) {
        mark.x = (chartX(shared, mark.site.longitudeDeg) - port.left) * port.scale;
        mark.y = (chartY(shared, mark.site.latitudeDeg) - port.top) * port.scale;
        mark.group.setAttribute(
          'transform',
          `translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`,
        );
      }
      showLit();
    },
    light(id) {
      if (id === lit) return;
      lit = id;
      showLit();
    },
    at(x, y) {
      let best: Mark | null = null;
      let bestPx = reachPx;
      for (const mark of marks) {
        const off = Math.hypot(mark.x - x, mark.y - y);
        if (off < bestPx) [best, bestPx] = [mark, off];
      }
      return best?.site.id ?? null;
    },
  };
}
