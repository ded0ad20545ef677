import type { Zone } from '../../../planning/zone.ts';
import { useApp } from '../../state/use-app.ts';
import { texts } from './goal-texts.ts';
import { outerZones } from './zone-groups.ts';
import { ZoneShares } from './zone-shares.tsx';

/** Shares of the zones beyond the territorial sea, a line each. */
export function OuterShares() {
  const language = useApp((state) => state.language);
  const zones = useApp((state) => outerZones(state.project));
  if (zones.length === 0) return null;
  const nameOf = ({ name }: Zone) => name[language].replace(/\s*[（(](示意|schematic)[)）]$/, '');
  return (
    <div className="outer-shares">
      <ZoneShares zones={zones} nameOf={nameOf} testId="outer" />
      <p className="muted share-note">{texts.outerNote[language]}</p>
    </div>
  );
}
