import { mapClasses } from '../../chart-map/map-classes.ts';
import { mapSites } from '../../document/map-sites.ts';
import type { MapClass, MapSite } from '../../document/report-map.ts';
import { unpackCells } from '../../pack/map-cells.ts';
import type { PackedMap, ReportPack } from '../../pack/report-pack.ts';
import { type RasterPictures, rasterPictures } from './raster-pictures.ts';

/** A map of the page with what the pack holds of it. */
export interface MapOnPage {
  readonly packed: PackedMap;
  readonly figure: HTMLElement;
  /** Prefix of the ids of the chart's parts. */
  readonly chart: string;
  readonly legend: readonly MapClass[];
  readonly sites: readonly MapSite[];
  /** Unpacked at the first asking; null when the data cannot be read. */
  cells(): Uint8Array | null;
  pictures(): RasterPictures | null;
}

/** The page's maps, in its order. */
export function mapsOnPage(pack: ReportPack): MapOnPage[] {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-map]')];
  return figures.flatMap((figure): MapOnPage[] => {
    const packed = pack.maps.find(({ id }) => id === figure.dataset.map);
    if (!packed) return [];
    let cells: Uint8Array | null | undefined;
    let pictures: RasterPictures | undefined;
    const map: MapOnPage = {
      packed,
      figure,
      chart: figure.dataset.chart ?? '',
      legend: mapClasses(packed.layer),
      sites: mapSites(packed, pack),
      cells() {
        cells = cells === undefined ? unpackCells(packed) : cells;
        return cells;
      },
      pictures() {
        const found = map.cells();
        if (!found) return null;
        pictures ??= rasterPictures(found, packed.window, map.legend);
        return pictures;
      },
    };
    return [map];
  });
}
