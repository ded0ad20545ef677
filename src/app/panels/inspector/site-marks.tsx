import type { Site } from '../../../network/site.ts';
import { Icon } from '../../shell/icons.tsx';
import { lockSites } from '../../state/bulk-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { manyTexts } from './many-texts.ts';

/** Small symbols of a site that is off, locked or coloured. */
export function SiteMarks({ site }: { site: Site }) {
  const language = useApp((state) => state.language);
  return (
    <>
      {site.colour ? <i className="swatch" style={{ background: site.colour }} /> : null}
      {site.disabled ? (
        <span className="site-mark bad" title={manyTexts.off[language]} data-testid="site-off">
          <Icon name="power" size={14} />
          <span className="visually-hidden">{manyTexts.off[language]}</span>
        </span>
      ) : null}
      {site.locked ? (
        <span className="site-mark" title={manyTexts.locked[language]}>
          <Icon name="lock" size={14} />
        </span>
      ) : null}
    </>
  );
}

/** Says why the fields of a locked site cannot be typed in, and unlocks it. */
export function LockedBar({ site }: { site: Site }) {
  const language = useApp((state) => state.language);
  if (!site.locked) return null;
  return (
    <p className="guarded" data-testid="site-locked">
      <Icon name="lock" size={13} />
      <span>{manyTexts.locked[language]}</span>
      <button type="button" data-testid="unlock-site" onClick={() => lockSites([site.id], false)}>
        {manyTexts.unlock[language]}
      </button>
    </p>
  );
}
