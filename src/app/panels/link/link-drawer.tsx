import './link.css';
import { useState } from 'react';
import { geodesicDestination } from '../../../geo/geodesic.ts';
import { useText } from '../../i18n/text.ts';
import { currentScenario, sectorsOf, selectedSite } from '../../state/current.ts';
import { putLinkPlace } from '../../state/link-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { LineDetail } from './line-detail.tsx';
import { LinkHead } from './link-head.tsx';
import { LinkInterferers } from './link-interferers.tsx';
import { LinkLimits } from './link-limits.tsx';
import { LinkLines } from './link-lines.tsx';
import type { Direction, LinkLine } from './link-rows.ts';
import { LinkVerdict } from './link-verdict.tsx';

/** How far off a mast a place is taken when it is not picked with the pointer. */
const assumedDistanceM = 20_000;

/** All about one link, in the place of the time bar. */
export function LinkDrawer() {
  const t = useText();
  return (
    <section className="link-drawer" aria-label={t('link.tool')} data-testid="link">
      <LinkHead />
      <LinkBody />
    </section>
  );
}

function LinkBody() {
  const t = useText();
  const place = useApp((state) => state.link?.place ?? null);
  const inspection = useApp((state) => state.link?.inspection ?? null);
  const failure = useApp((state) => state.link?.failure ?? null);
  const [shown, setShown] = useState<{ direction: Direction; id: LinkLine['id'] } | null>(null);
  if (!place) return <PickingHint />;
  if (failure !== null) {
    return (
      <p className="link-message failed" role="alert">
        {`${t('link.failed')}: ${failure}`}
      </p>
    );
  }
  if (!inspection) return <p className="link-message">{t('link.computing')}</p>;
  const { budget } = inspection;
  const { longitudeDeg, latitudeDeg } = inspection.place;
  const show = (direction: Direction, { id }: LinkLine) => setShown({ direction, id });
  return (
    <>
      <div
        className="link-body"
        data-testid="link-ready"
        data-place={`${longitudeDeg},${latitudeDeg}`}
      >
        <LinkLines direction="downlink" lines={budget.downlink} onShow={show} />
        <LinkLines direction="uplink" lines={budget.uplink} onShow={show} />
        <section className="link-aside" aria-label={t('link.verdictAndLimits')} {...scrolledByKeys}>
          <LinkVerdict inspection={inspection} />
          <LinkLimits inspection={inspection} />
          <LinkInterferers inspection={inspection} />
        </section>
      </div>
      <LineDetail shown={shown} budget={budget} />
    </>
  );
}

/** It may be longer than its place, and holds nothing else that has the focus. */
const scrolledByKeys = { tabIndex: 0 };

/** Asks for a place, and takes one without a pointer. */
function PickingHint() {
  const t = useText();
  const language = useApp((state) => state.language);
  const site = useApp((state) => selectedSite(state) ?? currentScenario(state)?.sites[0] ?? null);
  const scenario = useApp(currentScenario);
  const sector = site && scenario ? sectorsOf(scenario, site.id)[0] : null;
  return (
    <div className="link-message">
      <p className="empty">
        {t('link.choose')}
        {site ? (
          <>
            <br />
            <button
              type="button"
              data-testid="link-on-axis"
              onClick={() =>
                putLinkPlace(geodesicDestination(site, assumedDistanceM, sector?.azimuthDeg ?? 90))
              }
            >
              {t('link.onAxis', { site: site.name[language] })}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}
