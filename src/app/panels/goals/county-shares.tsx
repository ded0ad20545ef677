import { useState } from 'react';
import type { Zone } from '../../../planning/zone.ts';
import { Icon } from '../../shell/icons.tsx';
import { useApp } from '../../state/use-app.ts';
import { Section } from '../section.tsx';
import { texts } from './goal-texts.ts';
import { countyZones } from './zone-groups.ts';
import { ZoneShares } from './zone-shares.tsx';

/** Shares of the waters off each county; folded until asked for, as they are many. */
export function CountyShares() {
  const language = useApp((state) => state.language);
  const counties = useApp((state) => countyZones(state.project));
  const [isOpen, setIsOpen] = useState(false);
  if (counties.length === 0) return null;
  const nameOf = ({ name }: Zone) => name[language].replace(/\s*[（(](示意|schematic)[)）]$/, '');
  const title = texts.counties[language];
  const count = `${counties.length} · ${texts.schematic[language]}`;
  return (
    <Section
      title={title}
      aside={
        <button
          type="button"
          className="service-button"
          aria-expanded={isOpen}
          aria-label={`${title}: ${count}`}
          data-testid="counties"
          onClick={() => setIsOpen(!isOpen)}
        >
          {count} <Icon name={isOpen ? 'up' : 'down'} size={12} />
        </button>
      }
    >
      {isOpen ? (
        <>
          <ZoneShares zones={counties} nameOf={nameOf} testId="county" />
          <p className="muted share-note">{texts.countiesNote[language]}</p>
        </>
      ) : null}
    </Section>
  );
}
