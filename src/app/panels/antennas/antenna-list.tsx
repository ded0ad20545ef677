import { Menu } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Antenna } from '../../../network/antenna.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { UndoButtons } from '../../shell/top-bar/undo-buttons.tsx';
import { showAntenna } from '../../state/actions.ts';
import { takeAntennas } from '../../state/antenna-actions.ts';
import { carriersWith } from '../../state/antenna-edits.ts';
import { useApp } from '../../state/use-app.ts';
import { antennaStudy } from './antenna-study.ts';
import { kindNames, words } from './antenna-texts.ts';
import { newAntenna, newKinds } from './new-antenna.ts';

interface AntennaListProps {
  readonly library: readonly Antenna[];
  readonly shown: Antenna | null;
  readonly onImport: () => void;
}

/** All antennas with the figures that tell them apart, and where new ones come from. */
export function AntennaList({ library, shown, onImport }: AntennaListProps) {
  const language = useApp((state) => state.language);
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const rows = library.filter(({ name }) => `${name.zh} ${name.en}`.toLowerCase().includes(wanted));
  return (
    <div className="antenna-list">
      <div className="antenna-tools">
        <NewMenu />
        <Tip label={words.importHint[language]}>
          <button
            type="button"
            className="icon-button bordered"
            data-testid="import-antennas"
            data-autofocus={shown ? undefined : true}
            onClick={onImport}
          >
            {words.importFiles[language]}
          </button>
        </Tip>
        <input
          type="search"
          placeholder={`${words.filter[language]} · ${library.length}`}
          aria-label={words.filter[language]}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      <nav className="scroll" aria-label={words.title[language]} onKeyDown={walk}>
        {rows.map((antenna) => (
          <AntennaRow key={antenna.id} antenna={antenna} selected={antenna === shown} />
        ))}
        {rows.length === 0 && library.length > 0 ? (
          <p className="muted">{words.none[language]}</p>
        ) : null}
      </nav>
      <div className="antenna-foot">
        <UndoButtons />
        <span className="muted">{words.dropHint[language]}</span>
      </div>
    </div>
  );
}

function AntennaRow({ antenna, selected }: { antenna: Antenna; selected: boolean }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const carriers = useApp((state) => state.project.carriers);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  // the list comes back with the focus on what was imported
  useEffect(() => {
    if (row.current?.ariaCurrent === 'true') row.current.focus();
  }, []);
  const { pattern, facts } = antennaStudy(antenna);
  const bands = carriersWith({ carriers }, antenna.id).map(({ nrBand }) => nrBand);
  const widths = [facts.horizontalBeamwidthDeg, facts.verticalBeamwidthDeg];
  const [across, down] = widths.map((deg) => `${formatNumber(deg, deg < 20 ? 1 : 0)}°`);
  return (
    <button
      ref={row}
      type="button"
      className={selected ? 'selected' : undefined}
      aria-current={selected}
      data-autofocus={selected ? true : undefined}
      data-testid={`antenna-${antenna.id}`}
      onClick={() => showAntenna(antenna.id)}
    >
      <span className="name">
        <span className="cut">{antenna.name[language]}</span>
        {antenna.confidence === 'low' ? (
          <span className="tag illustrative small" title={words.lowConfidenceHint[language]}>
            {t('schematic.short')}
          </span>
        ) : null}
      </span>
      <small>
        <span className="cut">{kindNames[antenna.kind][language]}</span>
        <span className="number">{formatQuantity(pattern.gainDbi, 'dBi', 1)}</span>
        <span className="number">
          {across} × {down}
        </span>
        <span className="cut used">{[...new Set(bands)].join(' ') || '—'}</span>
      </small>
    </button>
  );
}

function NewMenu() {
  const language = useApp((state) => state.language);
  return (
    <Menu position="bottom-start" offset={4} classNames={{ dropdown: 'menu', item: 'menu-item' }}>
      <Menu.Target>
        <button type="button" className="icon-button bordered" data-testid="new-antenna">
          <Icon name="plus" size={13} />
          {words.create[language]}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {newKinds.map((kind) => (
          <Menu.Item
            key={kind}
            data-testid={`new-${kind}`}
            onClick={() =>
              takeAntennas([newAntenna(kind, language)], { zh: '新建天线', en: 'new antenna' })
            }
          >
            {kindNames[kind][language]}
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
