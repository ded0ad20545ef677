import './palette.css';
import { Modal } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { tickFirstStep } from '../first-steps/first-steps-store.ts';
import { useText } from '../i18n/text.ts';
import { Icon } from '../shell/icons.tsx';
import { runCommand } from '../shell/keyboard.ts';
import { useSession } from '../shell/session-port.ts';
import { appStore } from '../state/app-store.ts';
import { useApp } from '../state/use-app.ts';
import { filled } from './filled.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { paletteIndex } from './palette-index.ts';
import { PaletteList } from './palette-list.tsx';
import { offeredAtFirst, paletteResults } from './palette-results.ts';
import { words } from './palette-texts.ts';
import { recentIds, rememberEntry } from './recent-entries.ts';
import type { Syllables } from './search-index.ts';

const withoutPinyin: Syllables = () => [];

/** Finds every command, site, cell and place, and reads positions; keys alone are enough to use it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const session = useSession();
  const listId = useId();
  const given = useApp((state) => state.paletteQuery);
  const [query, setQuery] = useState(given);
  useEffect(() => setQuery(given), [given]);
  const [active, setActive] = useState(0);
  const syllables = useSyllables();
  const index = useMemo(
    () => paletteIndex(appStore.getState(), session?.region ?? null, syllables),
    [session, syllables],
  );
  const recent = useMemo(recentIds, []);
  const asked = useDeferredValue(query.trim());
  const groups = useMemo(
    () =>
      asked === ''
        ? offeredAtFirst(recent, index)
        : paletteResults(asked, appStore.getState(), index, session?.region.scope ?? null),
    [asked, index, recent, session],
  );
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(active, Math.max(0, entries.length - 1));

  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry || entry.isUnavailable) return;
    if (entry.group !== 'position') rememberEntry(entry.id);
    if (entry.group !== 'commands') tickFirstStep('find');
    onClose();
    void runCommand(entry, session);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // while an input method composes, its keys are its own
    if (event.nativeEvent.isComposing) return;
    const steps: Partial<Record<string, number>> = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at - 1 + entries.length) % entries.length,
      PageDown: Math.min(entries.length - 1, at + 7),
      PageUp: Math.max(0, at - 7),
    };
    const next = steps[event.key];
    const closes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (next !== undefined && entries.length > 0) setActive(next);
    else if (event.key === 'Enter') choose(entries[at]);
    else if (closes) onClose();
    else return;
    event.preventDefault();
  };
  const activeId = entries.length > 0 ? `${listId}-${at}` : undefined;
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={620}
      centered={false}
      yOffset="11dvh"
      classNames={{ content: 'dialog palette' }}
    >
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={words.title[language]}>
        <div className="palette-search">
          <Icon name="search" size={18} />
          <input
            data-autofocus
            data-testid="palette-search"
            role="combobox"
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            aria-label={words.search[language]}
            placeholder={words.search[language]}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t('problem.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <PaletteList
          id={listId}
          groups={groups}
          active={at}
          onPoint={setActive}
          onChoose={choose}
        />
        {entries.length === 0 ? (
          <div className="palette-none" data-testid="palette-none">
            <p>{filled(words.none[language], { query: asked })}</p>
            <p className="muted">{words.noneHint[language]}</p>
          </div>
        ) : null}
        <div className="palette-foot">
          <span>
            <kbd>↑</kbd>
            <kbd>↓</kbd> {words.move[language]}
          </span>
          <span>
            <kbd>↵</kbd> {words.choose[language]}
          </span>
          <span>
            <kbd>Esc</kbd> {words.leave[language]}
          </span>
          <span className="aside cut">{words.hint[language]}</span>
        </div>
        <span className="visually-hidden" role="status">
          {filled(words.count[language], { n: entries.length })}
        </span>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Pinyin, once its table is there; without it names are found by their signs and in English. */
function useSyllables(): Syllables {
  const [syllables, setSyllables] = useState<Syllables>(() => withoutPinyin);
  useEffect(() => {
    let wanted = true;
    void import('./pinyin-syllables.ts').then(({ pinyinSyllables }) => {
      if (wanted) setSyllables(() => pinyinSyllables);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return syllables;
}
