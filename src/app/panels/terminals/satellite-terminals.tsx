import type { Terminal } from '../../../network/terminal.ts';
import { chooseBoardTerminals } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';

const title = { zh: '旁边的卫星终端', en: 'Satellite terminals beside it' };

/** The plan's satellite terminals, each with or without a place beside this terminal. */
export function SatelliteTerminals({ terminal }: { terminal: Terminal }) {
  const language = useApp((state) => state.language);
  const known = useApp((state) => state.project.satellites?.terminals);
  const aboard = terminal.satelliteTerminalIds ?? [];
  if (!known || known.length === 0) return null;
  return (
    <fieldset className="satellite-terminals">
      <legend>{title[language]}</legend>
      {known.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            data-testid={`beside-${id}`}
            checked={aboard.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              chooseBoardTerminals(
                terminal.id,
                checked ? [...aboard, id] : aboard.filter((each) => each !== id),
              )
            }
          />
          <span className="cut">{name[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
