import { useMemo } from 'react';
import type { Language } from '../../../network/name.ts';
import type { GoalTarget } from '../../../planning/goal.ts';
import { goalShare } from '../../../planning/goals/goal-share.ts';
import { goalTargetName } from '../../../planning/goals/goal-target-name.ts';
import { formatExact, formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { filled } from '../../palette/filled.ts';
import { yearResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { CommentPlace } from '../review/comment-place.tsx';
import { Section } from '../section.tsx';
import { type AssetTotal, assetTotals } from './asset-totals.ts';
import { goalAhead, standingsIn } from './current-standings.ts';
import { texts } from './goal-texts.ts';
import { ShareRow } from './share-row.tsx';

/** An asset has a service once so much of it is served, where no goal says otherwise: of wind farms. */
const eachFarmPercent = 95;

/** Shares of islands, wind farms, lanes and the rest, by kind. */
export function AssetsTable() {
  const t = useText();
  const year = useApp((state) => state.year);
  const serviceId = useApp((state) => state.serviceId);
  const assets = useApp((state) => yearResult(state, state.year)?.assets ?? null);
  const totals = useMemo(() => assetTotals(assets ?? [], serviceId), [assets, serviceId]);
  if (totals.length === 0) {
    return null;
  }
  return (
    <Section title={t('goals.assets')} aside={year}>
      {totals.map((total) => (
        <AssetRow key={`${total.kind} ${total.inhabited}`} total={total} />
      ))}
    </Section>
  );
}

/** Of wind farms the share of farms with nearly all turbines; of all else the share of the total. */
function AssetRow({ total }: { total: AssetTotal }) {
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const serviceId = useApp((state) => state.serviceId);
  const goals = useApp((state) => state.project.goals);
  const standings = useApp((state) => standingsIn(state, state.year));
  const { kind, inhabited } = total;
  const goal = goalAhead(
    goals,
    year,
    ({ target, ...each }) =>
      'assetKind' in target &&
      target.assetKind === kind &&
      (target.inhabited ?? inhabited) === inhabited &&
      each.serviceId === serviceId,
  );
  const target: GoalTarget = { assetKind: kind, ...(inhabited === null ? {} : { inhabited }) };
  const usual = kind === 'windFarm' ? eachFarmPercent : undefined;
  const eachPercent = goal ? goal.eachPercent : usual;
  const share =
    eachPercent === undefined || total.percent === null
      ? null
      : goalShare({ target, serviceId, eachPercent }, { zones: [], assets: total.assets });
  const counts = goal?.withSatellite ?? false;
  const both = total.withSatellite && {
    ...total.withSatellite,
    ...(share?.withSatellite === undefined ? {} : { percent: share.withSatellite }),
    counts,
  };
  const name = goalTargetName(target, { zones: [] })[language];
  const id = inhabited === null ? kind : `${kind}-${inhabited ? 'inhabited' : 'uninhabited'}`;
  const counted = share?.assets;
  const row = (
    <ShareRow
      name={`${name} ${amountText(total)}`}
      percent={share?.percent ?? total.percent}
      target={goal?.sharePercent ?? null}
      both={both}
      status={(goal && standings.get(goal.id)?.status) ?? null}
      figure={{ of: 'assetShare', kind, inhabited }}
      testId={`asset-${id}`}
      note={
        counted
          ? filled(texts.eachServed[language], {
              ...counted,
              each: formatExact(eachPercent ?? 0),
              of: turbinesText(total, language),
            })
          : gapText(total, language)
      }
    />
  );
  // reports tell the share of the goal's service alone
  if (!goal) return row;
  return <CommentPlace path={`derived/assets/${id}/${year}/percent`}>{row}</CommentPlace>;
}

/** Length or area where the share is of that; else how many there are. */
function amountText({ unit, total, assets }: AssetTotal): string {
  if (unit === 'km') return formatQuantity(total, 'km', 0);
  if (unit === 'km2') return formatQuantity(100 * total, 'ha', 0);
  return formatNumber(assets.length, 0);
}

function turbinesText({ unit, total }: AssetTotal, language: Language): string {
  if (unit !== 'turbine') return '';
  return filled(texts.turbines[language], { n: formatNumber(total, 0) });
}

function gapText({ longestGap, assets }: AssetTotal, language: Language): string | null {
  if (!longestGap) return null;
  if (longestGap.km === 0) return texts.noGap[language];
  const text = filled(texts.longestGap[language], { km: formatQuantity(longestGap.km, 'km', 1) });
  if (assets.length === 1) return text;
  return text + filled(texts.ofWhich[language], { name: longestGap.asset.name[language] });
}
