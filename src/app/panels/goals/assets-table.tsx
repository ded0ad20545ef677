import { useMemo } from 'react';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { CommentPlace } from '../review/comment-place.tsx';
import { Section } from '../section.tsx';
import { type AssetTotal, assetTotals } from './asset-totals.ts';
import { ShareRow } from './share-row.tsx';

/** Shares of islands, wind farms, lanes and the rest, by kind. */
export function AssetsTable() {
  const t = useText();
  const year = useApp((state) => state.year);
  const serviceId = useApp((state) => state.serviceId);
  const goals = useApp((state) => state.project.goals);
  const assets = useApp((state) => yearResult(state, state.year)?.assets ?? null);
  const totals = useMemo(() => assetTotals(assets ?? [], serviceId), [assets, serviceId]);
  if (totals.length === 0) {
    return null;
  }
  return (
    <Section title={t('goals.assets')} aside={year}>
      {totals.map((total) => {
        const goal = goals.find(
          (candidate) =>
            'assetKind' in candidate.target &&
            candidate.target.assetKind === total.kind &&
            candidate.year === year &&
            candidate.serviceId === serviceId,
        );
        return (
          <CommentPlace
            key={total.kind}
            path={`derived/assets/${total.kind}/${year}/${goal ? '' : `${serviceId}/`}percent`}
          >
            <ShareRow
              name={`${t(`asset.${total.kind}`)} ${amountText(total)}`}
              percent={total.percent}
              target={goal?.sharePercent ?? null}
              figure={{ of: 'assetShare', kind: total.kind }}
              testId={`asset-${total.kind}`}
            />
          </CommentPlace>
        );
      })}
    </Section>
  );
}

/** Length or area where the share is of that; else how many there are. */
function amountText({ unit, total, count }: AssetTotal): string {
  if (unit === 'km') {
    return formatQuantity(total, 'km', 0);
  }
  return unit === 'km2' ? formatQuantity(total, 'km²', 0) : formatNumber(count, 0);
}
