import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentScenario } from '../state/current.ts';
import { selectSite } from '../state/selection.ts';
import { filled } from './filled.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { words } from './palette-texts.ts';

/** From which zoom on a single site is seen with its neighbours. */
const siteZoom = 9.5;

/** The sites of the scenario; one that is chosen is selected and flown to. */
export function siteEntries(state: AppState): PaletteEntry[] {
  const sites = currentScenario(state)?.sites ?? [];
  return sites.map((site) => ({
    id: `site:${site.id}`,
    group: 'sites',
    name: site.name,
    detail: {
      zh: `${filled(words.sinceYear.zh, { year: site.year })} · ${site.id}`,
      en: `${filled(words.sinceYear.en, { year: site.year })} · ${site.id}`,
    },
    keywords: site.owner ?? '',
    icon: 'mast',
    position: site,
    run: ({ session }) => {
      selectSite(site.id);
      session?.flyTo(site, siteZoom);
    },
  }));
}

/** Cells of the scenario that have this physical cell identity; none when the query is no such number. */
export function cellEntries(state: AppState, query: string): PaletteEntry[] {
  const asked = /^(?:pci\s*[:=]?\s*)?(\d{1,4})$/i.exec(query.normalize('NFKC').trim())?.[1];
  const scenario = currentScenario(state);
  if (asked === undefined || !scenario) return [];
  const pci = Number(asked);
  return scenario.sectors.flatMap(({ id, siteId, cells = {} }) =>
    Object.entries(cells).flatMap(([carrierId, settings]): PaletteEntry[] => {
      const site = scenario.sites.find((each) => each.id === siteId);
      if (settings.pci !== pci || !site) return [];
      const siblings = scenario.sectors.filter((sector) => sector.siteId === siteId);
      const number = `S${siblings.findIndex((sector) => sector.id === id) + 1}`;
      const band = appStore
        .getState()
        .project.carriers.find((each) => each.id === carrierId)?.nrBand;
      const told = { site: '', pci };
      return [
        {
          id: `cell:${id}/${carrierId}`,
          group: 'cells',
          name: {
            zh: filled(words.cellOf.zh, { ...told, site: site.name.zh }),
            en: filled(words.cellOf.en, { ...told, site: site.name.en }),
          },
          detail: {
            zh: `${number} · ${band ?? carrierId}`,
            en: `${number} · ${band ?? carrierId}`,
          },
          icon: 'mast',
          position: site,
          run: ({ session }) => {
            selectSite(siteId, id);
            session?.flyTo(site, siteZoom);
          },
        },
      ];
    }),
  );
}
