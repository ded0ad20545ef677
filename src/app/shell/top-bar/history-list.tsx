import './history.css';
import { useClickOutside } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Name } from '../../../network/name.ts';
import { toggleHistory } from '../../state/actions.ts';
import type { Edit } from '../../state/app-state.ts';
import { goToStep } from '../../state/edit-history.ts';
import { stepSummary } from '../../state/step-summary.ts';
import { useApp } from '../../state/use-app.ts';

const texts = {
  title: { zh: '历史记录', en: 'History' },
  opened: { zh: '打开项目时', en: 'As the project was opened' },
  hint: {
    zh: '点击回到该步之后；灰色为已撤销的步骤',
    en: 'Press a step to go to where it was done; grey ones are taken back',
  },
} as const satisfies Record<string, Name>;

interface HistoryListProps {
  /** The button that opens the list, which has the focus again when it closes. */
  readonly opener: HTMLElement | null;
}

/** All steps, the newest first, with the state that is shown; a press goes there. */
export function HistoryList({ opener }: HistoryListProps) {
  const language = useApp((state) => state.language);
  const past = useApp((state) => state.past);
  const future = useApp((state) => state.future);
  const [told, setTold] = useState<Edit | null>(null);
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useClickOutside(toggleHistory, null, [panel, opener]);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    current?.focus();
    current?.scrollIntoView({ block: 'center' });
  }, []);
  const steps = [...past, ...future];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
    } else if (event.key === 'Escape' || event.key === 'h' || event.key === 'H') {
      event.preventDefault();
      toggleHistory();
      opener?.focus();
    }
  };
  const rows = steps.map((step, index) => ({ step, done: index + 1 })).reverse();
  return (
    <section
      className="history"
      ref={setPanel}
      role="dialog"
      aria-label={texts.title[language]}
      data-testid="history"
      style={{ left: opener?.getBoundingClientRect().left }}
      onKeyDown={onKeyDown}
    >
      <h2>{texts.title[language]}</h2>
      <ol ref={list} reversed>
        {rows.map(({ step, done }) => (
          <li key={done}>
            <button
              type="button"
              className={done > past.length ? 'step later' : 'step'}
              aria-current={done === past.length ? 'step' : undefined}
              onClick={() => goToStep(done)}
              onPointerEnter={() => setTold(step)}
              onFocus={() => setTold(step)}
            >
              <span className="cut">{step.name[language]}</span>
              <time className="muted" dateTime={new Date(step.atMs).toISOString()}>
                {clockText(step.atMs)}
              </time>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="step"
            aria-current={past.length === 0 ? 'step' : undefined}
            onClick={() => goToStep(0)}
            onPointerEnter={() => setTold(null)}
            onFocus={() => setTold(null)}
          >
            <span className="cut">{texts.opened[language]}</span>
          </button>
        </li>
      </ol>
      <p className="history-told" role="status">
        {told ? stepSummary(told)[language] : texts.hint[language]}
      </p>
    </section>
  );
}

function clockText(atMs: number): string {
  return new Date(atMs).toLocaleTimeString('en-GB');
}
