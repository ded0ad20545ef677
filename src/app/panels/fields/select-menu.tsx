import { Menu } from '@mantine/core';
import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import { currentScenario, selectedSite } from '../../state/current.ts';
import { selectSites } from '../../state/selection.ts';
import { useApp } from '../../state/use-app.ts';
import { fieldOf } from './all-fields.ts';
import { planRows } from './plan-row.ts';
import { shownText } from './value-text.ts';

const texts = {
  select: { zh: '选择', en: 'Select' },
  all: { zh: '全部站点', en: 'all sites' },
  invert: { zh: '反选', en: 'the others instead' },
  none: { zh: '取消选择', en: 'none' },
  alike: { zh: '与该站点相同的', en: 'All that are like it in' },
  by: { zh: '按投用年份', en: 'By year' },
} as const;

const likeFields = ['year', 'status', 'owner', 'host', 'backhaul', 'colour'] as const;

interface SelectMenuProps {
  readonly language: Language;
  readonly className: string;
}

/** Selects sites by what they have in common: all of a year, or all like the one that is shown. */
export function SelectMenu({ language, className }: SelectMenuProps) {
  const sites = useApp((state) => currentScenario(state)?.sites);
  const site = useApp(selectedSite);
  const selectedIds = useApp((state) => state.selection?.siteIds);
  if (!sites) return null;
  const rows = planRows({ sites, sectors: [] }, [], 'site');
  const own = rows.find((row) => row.site === site);
  const choose = (ids: readonly string[]) => () => selectSites(ids);
  const alike = likeFields.flatMap((id) => {
    const field = fieldOf(id);
    const value = own ? field.read(own) : null;
    if (value === null) return [];
    const ids = rows.filter((row) => field.read(row) === value).map(({ key }) => key);
    return [{ id, text: `${field.name[language]}: ${shownText(field, value, language)}`, ids }];
  });
  const years = [...new Set(sites.map(({ year }) => year))].sort((a, b) => a - b);
  const others = sites.filter(({ id }) => !selectedIds?.includes(id)).map(({ id }) => id);
  return (
    <Menu
      position="bottom-start"
      offset={4}
      classNames={{ dropdown: 'menu', item: 'menu-item', label: 'menu-label' }}
    >
      <Menu.Target>
        <button type="button" className={className} data-testid="select-menu">
          {texts.select[language]} <Icon name="down" size={11} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Item
          text={texts.all[language]}
          count={sites.length}
          onChoose={choose(sites.map(({ id }) => id))}
        />
        {selectedIds ? (
          <>
            <Item text={texts.invert[language]} count={others.length} onChoose={choose(others)} />
            <Item text={texts.none[language]} count={null} onChoose={choose([])} />
          </>
        ) : null}
        {alike.length > 0 ? <Menu.Label>{texts.alike[language]}</Menu.Label> : null}
        {alike.map(({ id, text, ids }) => (
          <Item key={id} text={text} count={ids.length} onChoose={choose(ids)} />
        ))}
        {own ? null : <Menu.Label>{texts.by[language]}</Menu.Label>}
        {own
          ? null
          : years.map((year) => {
              const ids = sites.filter((each) => each.year === year).map(({ id }) => id);
              return (
                <Item key={year} text={String(year)} count={ids.length} onChoose={choose(ids)} />
              );
            })}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps {
  readonly text: string;
  readonly count: number | null;
  readonly onChoose: () => void;
}

function Item({ text, count, onChoose }: ItemProps) {
  return (
    <Menu.Item
      onClick={onChoose}
      disabled={count === 0}
      rightSection={count === null ? null : <span className="muted number">{count}</span>}
    >
      {text}
    </Menu.Item>
  );
}
