import type { Zone } from '../../../planning/zone.ts';
import { zoneFigurePath } from '../../../report/review/zone-figure-path.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { CommentPlace } from '../review/comment-place.tsx';
import { countedShare } from './counted-share.ts';
import { goalAhead, standingsIn } from './current-standings.ts';
import { ShareRow } from './share-row.tsx';

interface ZoneSharesProps {
  readonly zones: readonly Zone[];
  readonly nameOf: (zone: Zone) => string;
  /** Begins the name that tests know a row by. */
  readonly testId: string;
}

/** Shares of zones at the end of the year shown, a line each, against their goals. */
export function ZoneShares({ zones, nameOf, testId }: ZoneSharesProps) {
  const year = useApp((state) => state.year);
  const serviceId = useApp((state) => state.serviceId);
  const scenarioId = useApp((state) => state.scenarioId);
  const goals = useApp((state) => state.project.goals);
  const figures = useApp((state) => yearResult(state, state.year));
  const standings = useApp((state) => standingsIn(state, state.year));
  return zones.map((zone) => {
    const result = figures?.zones.find(({ id }) => id === zone.id);
    const goal = goalAhead(
      goals,
      year,
      ({ target, ...each }) =>
        'zoneId' in target && target.zoneId === zone.id && each.serviceId === serviceId,
    );
    return (
      <CommentPlace key={zone.id} path={zoneFigurePath(scenarioId, year, zone.id, serviceId)}>
        <ShareRow
          name={nameOf(zone)}
          percent={result?.services[serviceId]?.percent ?? null}
          both={countedShare(result?.services[serviceId], goal)}
          target={goal?.sharePercent ?? null}
          status={(goal && standings.get(goal.id)?.status) ?? null}
          figure={{ of: 'goalShare', zoneId: zone.id, year }}
          testId={`${testId}-${zone.id}`}
        />
      </CommentPlace>
    );
  });
}
