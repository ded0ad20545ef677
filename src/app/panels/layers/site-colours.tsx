import { useMemo } from 'react';
import type { Site } from '../../../network/site.ts';
import { type TextKey, useText } from '../../i18n/text.ts';
import type { SiteColouring } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import { currentScenario } from '../../state/current.ts';
import { selectSites } from '../../state/selection.ts';
import { categoryOf, type SiteCategory, siteCategories } from '../../state/site-colours.ts';
import { useApp } from '../../state/use-app.ts';

const choices: readonly SiteColouring[] = ['own', 'year', 'status', 'owner', 'backhaul', 'host'];
const noSites: readonly Site[] = [];

/** What the marks of sites are coloured by, and what each colour means; a chip selects its sites. */
export function SiteColours() {
  const t = useText();
  const by = useApp((state) => state.siteColouring);
  const sites = useApp((state) => currentScenario(state)?.sites ?? noSites);
  const categories = useMemo(() => (by === 'own' ? [] : siteCategories(sites, by)), [sites, by]);
  const named = new Set(categories.map(({ value }) => value));
  return (
    <div className="site-colours">
      <label>
        <span>{t('colouring.title')}</span>
        <select
          value={by}
          data-testid="site-colouring"
          onChange={(event) => {
            const chosen = choices.find((choice) => choice === event.currentTarget.value);
            if (chosen) appStore.setState({ siteColouring: chosen });
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`colouring.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      {by === 'own' ? null : (
        <ul aria-label={t('colouring.title')}>
          {categories.map((category) => (
            <li key={category.value ?? ''}>
              <button type="button" onClick={() => selectSites(idsIn(sites, category, by, named))}>
                <i style={{ background: category.colour }} />
                {nameOf(category, by, t)}
                <span className="unit">{category.count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function idsIn(
  sites: readonly Site[],
  { value }: SiteCategory,
  by: Exclude<SiteColouring, 'own'>,
  named: ReadonlySet<string | null>,
): string[] {
  return sites
    .filter((site) => {
      const own = categoryOf(site, by) ?? null;
      return value === null ? own === null || !named.has(own) : own === value;
    })
    .map(({ id }) => id);
}

function nameOf(
  { value }: SiteCategory,
  by: Exclude<SiteColouring, 'own'>,
  t: (key: TextKey) => string,
): string {
  if (value === null) return t('colouring.other');
  // the words of the project file have names; years and owners are their own
  return by === 'year' || by === 'owner' ? value : t(`${by}.${value}` as TextKey);
}
