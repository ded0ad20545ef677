import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { firstStepsStore } from '../first-steps/first-steps-store.ts';
import { useText } from '../i18n/text.ts';
import { LegendCard } from '../panels/legend/legend-card.tsx';
import { LazyStorageBanners } from '../panels/projects/lazy-projects.tsx';
import { DuctingBanner } from '../panels/propagation/ducting-banner.tsx';
import { reviewStore } from '../review/review-store.ts';
import { servingStore } from '../satellites/serving-store.ts';
import { useApp } from '../state/use-app.ts';
import { Icon } from './icons.tsx';
import { lazily } from './lazily.tsx';
import { Tip } from './mantine/tip.tsx';
import { MapTools } from './map-tools.tsx';
import { NoticeLine } from './notice-line.tsx';
import { useSession } from './session-port.ts';

/** The chart, which the session fills, and the furniture over it. */
export function MapPane({ onContainer }: { onContainer: (container: HTMLElement) => void }) {
  const t = useText();
  const container = useRef<HTMLDivElement>(null);
  const session = useSession();
  const ready = useApp((state) => state.ready);
  const isServing = useStore(servingStore, ({ open }) => open);
  useEffect(() => {
    if (container.current) {
      onContainer(container.current);
    }
  }, [onContainer]);
  return (
    <section className="map-pane" aria-label={t('map.label')}>
      <div className="map-container" ref={container} />
      {session && ready ? null : <div className="map-message">{t('map.loading')}</div>}
      <MapTools />
      <ZoomButtons />
      {ready ? <LegendCard folded={isServing} /> : null}
      {ready ? <FirstSteps /> : null}
      <ShapeCardPlace />
      <DuctingBanner />
      {ready && isServing ? <ServingCard /> : null}
      <ReviewPlace />
      <LazyStorageBanners />
      <NoticeLine />
      <p className="map-attribution">{t('map.attribution')}</p>
    </section>
  );
}

const ShapeCard = lazily(async () => (await import('../panels/shapes/shape-card.tsx')).ShapeCard);

/** What is measured, drawn, or selected of the planner's own shapes. */
function ShapeCardPlace() {
  const isNeeded = useApp(({ sketch, ownShape }) => sketch !== null || ownShape !== null);
  return isNeeded ? <ShapeCard /> : null;
}

const ServingCard = lazily(
  async () => (await import('../panels/satellites/serving-card.tsx')).ServingCard,
);

const ReviewPanel = lazily(
  async () => (await import('../panels/review/review-panel.tsx')).ReviewPanel,
);

/** What is said of the project or report that is under review. */
function ReviewPlace() {
  return useStore(reviewStore, ({ open }) => open !== null) ? <ReviewPanel /> : null;
}

const FirstCard = lazily(async () => (await import('../first-steps/first-card.tsx')).FirstCard);

/** What a newcomer is shown, until it is dismissed. */
function FirstSteps() {
  return useStore(firstStepsStore, ({ isOpen }) => isOpen) ? <FirstCard /> : null;
}

function ZoomButtons() {
  const t = useText();
  const session = useSession();
  return (
    <div className="furniture map-zoom">
      <Tip label={t('map.zoomIn')} side="left">
        <button
          type="button"
          className="icon-button"
          aria-label={t('map.zoomIn')}
          onClick={() => session?.zoomBy(1)}
        >
          <Icon name="plus" />
        </button>
      </Tip>
      <Tip label={t('map.zoomOut')} side="left">
        <button
          type="button"
          className="icon-button"
          aria-label={t('map.zoomOut')}
          onClick={() => session?.zoomBy(-1)}
        >
          <Icon name="minus" />
        </button>
      </Tip>
      <Tip label={t('map.fit')} side="left">
        <button
          type="button"
          className="icon-button"
          aria-label={t('map.fit')}
          onClick={() => session?.fitRegion()}
        >
          <Icon name="fit" />
        </button>
      </Tip>
    </div>
  );
}
