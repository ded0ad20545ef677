import { bandDistances } from '../../../planning/zone-group-of.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';
import { Section } from '../section.tsx';
import { distanceBands } from './zone-groups.ts';
import { ZoneShares } from './zone-shares.tsx';

/** Shares of the zones between two distances from the shore. */
export function DistanceBands() {
  const t = useText();
  const year = useApp((state) => state.year);
  const bands = useApp((state) => distanceBands(state.project));
  if (bands.length === 0) {
    return null;
  }
  return (
    <Section title={t('goals.bands')} aside={t('goals.areaServed', { year })}>
      <ZoneShares zones={bands} nameOf={bandDistances} testId="band" />
    </Section>
  );
}
