import './satellite-list.css';
import { Menu } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { formatNumber } from '../../i18n/format.ts';
import {
  type NewSystemKind,
  type ShownSatellites,
  showSatellite,
} from '../../satellites/satellite-view.ts';
import { Icon } from '../../shell/icons.tsx';
import { UndoButtons } from '../../shell/top-bar/undo-buttons.tsx';
import { mostSystems } from '../../state/satellite-edits.ts';
import { useApp } from '../../state/use-app.ts';
import { newSystemWords } from './new-system-texts.ts';
import { statusNames, terminalKindNames, words } from './satellite-texts.ts';
import { satelliteCount } from './system-facts.ts';

const groups = ['geo', 'walker', 'elements'] as const;

interface SatelliteListProps {
  readonly plan: SatellitePlan;
  readonly shown: ShownSatellites;
}

/** All systems by kind of orbit, the satellite terminals, and what all of them share. */
export function SatelliteList({ plan, shown }: SatelliteListProps) {
  const language = useApp((state) => state.language);
  const isShown = (kind: string, id?: string) =>
    shown?.kind === kind && (id === undefined || ('id' in shown && shown.id === id));
  return (
    <div className="satellite-list">
      <div className="satellite-tools">
        <NewMenu isFull={plan.systems.length >= mostSystems} />
      </div>
      <nav className="scroll" aria-label={words.systems[language]} onKeyDown={walk}>
        {groups.map((type) => {
          const systems = plan.systems.filter(({ orbit }) => orbit.type === type);
          return (
            <Group key={type} name={words[type][language]} isEmpty={systems.length === 0}>
              {systems.map((system) => (
                <SystemRow
                  key={system.id}
                  system={system}
                  selected={isShown('system', system.id)}
                />
              ))}
            </Group>
          );
        })}
        <Group name={words.terminals[language]} isEmpty={plan.terminals.length === 0}>
          {plan.terminals.map(({ id, name, kind }) => (
            <Row
              key={id}
              selected={isShown('terminal', id)}
              testId={`satellite-terminal-${id}`}
              onPress={() => showSatellite({ kind: 'terminal', id })}
            >
              <span className="name">
                <span className="cut">{name[language]}</span>
                <small>{terminalKindNames[kind][language]}</small>
              </span>
            </Row>
          ))}
        </Group>
        <Group name={words.sky[language]} isEmpty={false}>
          <Row
            selected={isShown('sky')}
            testId="satellite-sky"
            onPress={() => showSatellite({ kind: 'sky' })}
          >
            <span className="name">
              <span className="cut">
                {`${formatNumber(plan.period.hours, 0)} h · ${formatNumber(plan.period.stepS, 0)} s`}
              </span>
              <small>{`${formatNumber(plan.rainRate001MmPerHour, 0)} mm/h`}</small>
            </span>
          </Row>
        </Group>
      </nav>
      <div className="satellite-foot">
        <UndoButtons />
      </div>
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Group({ name, isEmpty, children }: GroupProps) {
  const language = useApp((state) => state.language);
  return (
    <section aria-label={name}>
      <h4>
        {name}
        {isEmpty ? <span className="muted">{words.noneYet[language]}</span> : null}
      </h4>
      {children}
    </section>
  );
}

function SystemRow({ system, selected }: { system: SatelliteSystem; selected: boolean }) {
  const language = useApp((state) => state.language);
  const { id, name, status, year, disabled, confidence, payload, orbit } = system;
  return (
    <Row
      selected={selected}
      off={disabled}
      testId={`system-${id}`}
      onPress={() => showSatellite({ kind: 'system', id })}
    >
      <span className="name">
        <span className="cut">{name[language]}</span>
        {disabled ? (
          <span className="tag small">{words.off[language]}</span>
        ) : confidence === 'low' ? (
          <span className="tag illustrative small" title={words.lowHint[language]}>
            {words.illustrative[language]}
          </span>
        ) : null}
      </span>
      <small>
        <span>{payload.band}</span>
        <span className="number">{`× ${formatNumber(satelliteCount(orbit), 0)}`}</span>
        <span className="cut">{statusNames[status][language]}</span>
        <span className="number">{status === 'template' ? '' : year}</span>
      </small>
    </Row>
  );
}

interface RowProps {
  readonly selected: boolean;
  readonly off?: boolean | undefined;
  readonly testId: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Row({ selected, off = false, testId, onPress, children }: RowProps) {
  return (
    <button
      type="button"
      className={`${selected ? 'selected' : ''}${off ? ' off' : ''}`}
      aria-current={selected}
      data-autofocus={selected ? true : undefined}
      data-testid={testId}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function NewMenu({ isFull }: { isFull: boolean }) {
  const language = useApp((state) => state.language);
  const readOnly = useApp((state) => state.readOnly !== null);
  const kinds: readonly NewSystemKind[] = ['geo', 'walker', 'elements'];
  return (
    <Menu position="bottom-start" offset={4} classNames={{ dropdown: 'menu', item: 'menu-item' }}>
      <Menu.Target>
        <button
          type="button"
          className="icon-button bordered"
          data-testid="new-system"
          title={isFull ? words.full[language] : undefined}
          disabled={isFull || readOnly}
        >
          <Icon name="plus" size={13} />
          {words.create[language]}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((how) => (
          <Menu.Item
            key={how}
            data-testid={`new-${how}`}
            onClick={() => showSatellite({ kind: 'new', how })}
          >
            {newSystemWords[how][language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Arrow keys go from row to row and show it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
