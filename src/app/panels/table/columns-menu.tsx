import { Popover } from '@mantine/core';
import type { Language } from '../../../network/name.ts';
import { Icon } from '../../shell/icons.tsx';
import { usualColumns } from './arrangement.ts';
import { moveColumnBy } from './move-column.ts';
import { texts } from './table-texts.ts';
import { setTableView } from './table-view.ts';
import { nameField, type useTableRows } from './use-table-rows.ts';

interface ColumnsMenuProps {
  readonly model: ReturnType<typeof useTableRows>;
  readonly language: Language;
}

/** Shows and hides columns and puts them in order. */
export function ColumnsMenu({ model, language }: ColumnsMenuProps) {
  const { fields, shownFields, shownIds, view } = model;
  const { level, shown } = view;
  const show = (ids: readonly string[]) => setTableView({ shown: { ...shown, [level]: ids } });
  const toggle = (id: string) =>
    show(shownIds.includes(id) ? shownIds.filter((each) => each !== id) : [...shownIds, id]);
  return (
    <Popover
      position="bottom-start"
      offset={4}
      trapFocus
      returnFocus
      classNames={{ dropdown: 'menu columns-menu' }}
    >
      <Popover.Target>
        <button type="button" className="tool-button" data-testid="table-columns">
          {texts.columns[language]} <Icon name="down" size={11} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.columns[language]}>
        <ul>
          {fields.map((field) => {
            const isShown = shownIds.includes(field.id);
            const place = shownFields.indexOf(field);
            const name = field.name[language];
            return (
              <li key={field.id}>
                <label>
                  <input
                    type="checkbox"
                    data-testid={`column-${field.id}`}
                    checked={isShown}
                    disabled={isShown && shownIds.length === 1}
                    onChange={() => toggle(field.id)}
                  />
                  <span className="cut">{name}</span>
                  {field.unit ? <span className="unit">{field.unit[language]}</span> : null}
                </label>
                {isShown ? (
                  <>
                    <button
                      type="button"
                      aria-label={`${texts.earlier[language]}: ${name}`}
                      title={texts.earlier[language]}
                      disabled={place <= 0}
                      onClick={() => moveColumnBy(fields, shownFields, field.id, -1)}
                    >
                      <Icon name="up" size={12} />
                    </button>
                    <button
                      type="button"
                      aria-label={`${texts.later[language]}: ${name}`}
                      title={texts.later[language]}
                      disabled={place === shownFields.length - 1}
                      onClick={() => moveColumnBy(fields, shownFields, field.id, 1)}
                    >
                      <Icon name="down" size={12} />
                    </button>
                  </>
                ) : null}
              </li>
            );
          })}
        </ul>
        <button
          type="button"
          className="icon-button bordered"
          onClick={() => {
            show(usualColumns(level, nameField(language)));
            setTableView({ order: [], widths: {} });
          }}
        >
          {texts.usualColumns[language]}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
