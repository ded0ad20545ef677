import type { Scenario } from '../../../planning/project.ts';
import { changeText } from '../../../planning/scenario-diff/change-text.ts';
import { useSession } from '../../shell/session-port.ts';
import type { ShownChange } from '../../state/current-changes.ts';
import { selectSite } from '../../state/selection.ts';
import { useApp } from '../../state/use-app.ts';
import { serviceText, whoText, words } from './scenario-texts.ts';

interface ChangeRowProps {
  readonly shown: ShownChange;
  readonly from: Scenario;
  readonly to: Scenario;
  readonly ticked: boolean;
  /** Whether it was left as it is when it was to be taken over. */
  readonly conflict: boolean;
  readonly onTick: (on: boolean) => void;
}

/** The zoom from which sites are drawn in full. */
const closeZoom = 9.5;

/** One site that differs: where, in what, and whether it is to be taken over. */
export function ChangeRow({ shown, from, to, ticked, conflict, onTick }: ChangeRowProps) {
  const language = useApp((state) => state.language);
  const carriers = useApp(({ project }) => project.carriers);
  const zoom = useApp((state) => state.mapZoom);
  const session = useSession();
  const { change, who } = shown;
  const { siteId, kind, before, after, aspects } = change;
  const site = (after ?? before)?.site;
  if (!site) return null;
  const told = aspects.map((aspect) => changeText(aspect, change, { carriers })[language]);
  const whose = whoText(shown, from.name, to.basis?.year);
  const name = site.name[language];
  return (
    <li className={conflict ? 'change-row conflict' : 'change-row'} data-testid="change-row">
      <input
        type="checkbox"
        aria-label={name}
        checked={ticked}
        data-testid={`tick-${siteId}`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span className={`tag kind ${kind}`}>{words[kind][language]}</span>
      <button
        type="button"
        className="change-site cut"
        title={words.show[language]}
        onClick={() => {
          session?.flyTo(site, Math.max(zoom, closeZoom));
          if (after) selectSite(siteId);
        }}
        onPointerEnter={() => session?.pointAtSite(siteId)}
        onPointerLeave={() => session?.pointAtSite(null)}
      >
        {name}
      </button>
      <span className="change-told">
        {told.length > 0 ? told.join(' · ') : serviceText(site.year)[language]}
        {whose ? <span className={`change-whose ${who}`}>{whose[language]}</span> : null}
      </span>
    </li>
  );
}
