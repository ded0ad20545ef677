import { zoneFigurePath } from '../../../report/review/zone-figure-path.ts';
import { useText } from '../../i18n/text.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { CommentPlace } from '../review/comment-place.tsx';
import { Section } from '../section.tsx';
import { ShareRow } from './share-row.tsx';
import { bandDistances, distanceBands } from './zone-groups.ts';

/** Shares of the zones between two distances from the shore. */
export function DistanceBands() {
  const t = useText();
  const year = useApp((state) => state.year);
  const serviceId = useApp((state) => state.serviceId);
  const scenarioId = useApp((state) => state.scenarioId);
  const bands = useApp((state) => distanceBands(state.project));
  const goals = useApp((state) => state.project.goals);
  const figures = useApp((state) => yearResult(state, state.year));
  if (bands.length === 0) {
    return null;
  }
  return (
    <Section title={t('goals.bands')} aside={t('goals.areaServed', { year })}>
      {bands.map((band) => {
        const result = figures?.zones.find((zone) => zone.id === band.id);
        const goal = goals.find(
          (candidate) =>
            'zoneId' in candidate.target &&
            candidate.target.zoneId === band.id &&
            candidate.year === year &&
            candidate.serviceId === serviceId,
        );
        return (
          <CommentPlace key={band.id} path={zoneFigurePath(scenarioId, year, band.id, serviceId)}>
            <ShareRow
              name={bandDistances(band)}
              percent={result?.services[serviceId]?.percent ?? null}
              target={goal?.sharePercent ?? null}
              figure={{ of: 'goalShare', zoneId: band.id, year }}
              testId={`band-${band.id}`}
            />
          </CommentPlace>
        );
      })}
    </Section>
  );
}
