import { useEffect, useRef } from 'react';
import { Icon } from '../shell/icons.tsx';
import { KeyCaps } from '../shell/key-caps.tsx';
import { useApp } from '../state/use-app.ts';
import type { PaletteEntry } from './palette-entry.ts';
import type { ResultGroup } from './palette-results.ts';
import { words } from './palette-texts.ts';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  /** Which entry Enter would choose, counted through all groups. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** The results in their groups; the focus stays in the field, which names the active one. */
export function PaletteList({ id, groups, active, onPoint, onChoose }: PaletteListProps) {
  const language = useApp((state) => state.language);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  let first = 0;
  return (
    <div
      ref={list}
      id={id}
      className="palette-list"
      role="listbox"
      aria-label={words.results[language]}
      data-testid="palette-list"
    >
      {groups.map(({ title, entries }) => {
        const from = first;
        first += entries.length;
        return (
          <fieldset key={title.en} aria-label={title[language]}>
            <div className="palette-group" aria-hidden="true">
              {title[language]}
            </div>
            {entries.map((entry, index) => (
              <PaletteRow
                key={entry.id}
                id={`${id}-${from + index}`}
                index={from + index}
                entry={entry}
                isActive={from + index === active}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

interface PaletteRowProps {
  readonly id: string;
  readonly index: number;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

function PaletteRow({ id, index, entry, isActive, onPoint, onChoose }: PaletteRowProps) {
  const language = useApp((state) => state.language);
  const { name, detail, keys, icon, schematic, isOn, isUnavailable } = entry;
  return (
    <button
      type="button"
      id={id}
      className={isActive ? 'palette-row active' : 'palette-row'}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={isUnavailable}
      data-index={index}
      data-entry={entry.id}
      onPointerMove={() => onPoint(index)}
      // the field keeps the focus
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(entry)}
    >
      <Icon name={icon} size={15} />
      <span className="cut">{name[language]}</span>
      {isOn ? <span className="palette-on">✓ {words.on[language]}</span> : null}
      {schematic ? (
        <span className="tag illustrative small">{words.schematic[language]}</span>
      ) : null}
      <span className="palette-detail cut">
        {(isUnavailable ? words.notNow : detail)?.[language]}
      </span>
      {keys?.[0] ? <KeyCaps stroke={keys[0]} /> : null}
    </button>
  );
}
