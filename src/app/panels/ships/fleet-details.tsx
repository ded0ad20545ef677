import { useState } from 'react';
import type { Fleet } from '../../../network/fleet.ts';
import { Icon } from '../../shell/icons.tsx';
import {
  deleteFleet,
  editShips,
  renameFleet,
  setFleetIllustrative,
} from '../../ships/fleet-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { FleetFigures } from './fleet-figures.tsx';
import { words } from './ships-texts.ts';

/** A fleet as a whole: its figures, names, source and what all its ships carry. */
export function FleetDetails({ fleet }: { fleet: Fleet }) {
  const language = useApp((state) => state.language);
  const terminals = useApp(({ project }) => project.terminals);
  const isReadOnly = useApp((state) => state.readOnly !== null);
  const aboard = new Set(fleet.ships.map(({ terminalId }) => terminalId));
  return (
    <>
      <h3>
        <span className="cut">{fleet.name[language]}</span>
        {fleet.illustrative ? (
          <span className="tag illustrative small">{language === 'zh' ? '示意' : 'made up'}</span>
        ) : null}
      </h3>
      <FleetFigures fleetId={fleet.id} language={language} />
      <fieldset className="ship-fields" disabled={isReadOnly}>
        <FleetNames key={`${fleet.name.zh} ${fleet.name.en}`} fleet={fleet} />
        <label>
          <span>{words.forAll[language]}</span>
          <select
            value={aboard.size === 1 ? fleet.ships[0].terminalId : ''}
            data-testid="fleet-terminal"
            onChange={(event) =>
              editShips(fleet.id, 'all', { terminalId: event.currentTarget.value })
            }
          >
            {aboard.size > 1 ? (
              <option value="" disabled>
                {words.mixed[language]}
              </option>
            ) : null}
            {terminals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={fleet.illustrative}
            onChange={(event) => setFleetIllustrative(fleet.id, event.currentTarget.checked)}
          />
          {words.illustrative[language]}
        </label>
        <p className="muted source" title={fleet.source}>
          {words.source[language]}
          {language === 'zh' ? '：' : ': '}
          {fleet.source}
        </p>
        <button
          type="button"
          className="icon-button bordered"
          data-testid="delete-fleet"
          onClick={() => deleteFleet(fleet.id)}
        >
          <Icon name="bin" size={14} /> {words.deleteFleet[language]}
        </button>
      </fieldset>
    </>
  );
}

/** Both names, taken on leaving; an empty one is not. */
function FleetNames({ fleet }: { fleet: Fleet }) {
  const language = useApp((state) => state.language);
  const [name, setName] = useState(fleet.name);
  const leave = () => {
    const trimmed = { zh: name.zh.trim(), en: name.en.trim() };
    if (trimmed.zh !== '' && trimmed.en !== '') renameFleet(fleet.id, trimmed);
  };
  return (['zh', 'en'] as const).map((each) => {
    const isEmpty = name[each].trim() === '';
    return (
      <label key={each}>
        <span>{(each === 'zh' ? words.nameZh : words.nameEn)[language]}</span>
        <input
          lang={each}
          value={name[each]}
          autoComplete="off"
          data-testid={`fleet-name-${each}`}
          aria-invalid={isEmpty}
          title={isEmpty ? words.mustName[language] : undefined}
          onChange={(event) => setName({ ...name, [each]: event.currentTarget.value })}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
          }}
        />
      </label>
    );
  });
}
