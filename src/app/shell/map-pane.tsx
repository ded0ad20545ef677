import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { firstStepsStore } from '../first-steps/first-steps-store.ts';
import { type TextKey, useText } from '../i18n/text.ts';
import { LegendCard } from '../panels/legend/legend-card.tsx';
import { LazyStorageBanners } from '../panels/projects/lazy-projects.tsx';
import { DuctingBanner } from '../panels/propagation/ducting-banner.tsx';
import { setTool, togglePlaceCard } from '../state/actions.ts';
import type { Tool } from '../state/app-state.ts';
import { startLink } from '../state/link-actions.ts';
import { startProfile } from '../state/profile-actions.ts';
import { useApp } from '../state/use-app.ts';
import { Icon, type IconName } from './icons.tsx';
import { lazily } from './lazily.tsx';
import { Tip } from './mantine/tip.tsx';
import { NoticeLine } from './notice-line.tsx';
import { useSession } from './session-port.ts';

/** The chart, which the session fills, and the furniture over it. */
export function MapPane({ onContainer }: { onContainer: (container: HTMLElement) => void }) {
  const t = useText();
  const container = useRef<HTMLDivElement>(null);
  const session = useSession();
  const ready = useApp((state) => state.ready);
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
      {ready ? <LegendCard /> : null}
      {ready ? <FirstSteps /> : null}
      <DuctingBanner />
      <LazyStorageBanners />
      <NoticeLine />
      <p className="map-attribution">{t('map.attribution')}</p>
    </section>
  );
}

const FirstCard = lazily(async () => (await import('../first-steps/first-card.tsx')).FirstCard);

/** What a newcomer is shown, until it is dismissed. */
function FirstSteps() {
  return useStore(firstStepsStore, ({ isOpen }) => isOpen) ? <FirstCard /> : null;
}

const tools: readonly { id: Tool; icon: IconName; key: string; label: TextKey }[] = [
  { id: 'select', icon: 'cursor', key: 'V', label: 'map.select' },
  { id: 'addSite', icon: 'mast', key: 'S', label: 'map.addSite' },
  { id: 'profile', icon: 'profile', key: 'E', label: 'profile.tool' },
  { id: 'link', icon: 'link', key: 'L', label: 'link.tool' },
];

function MapTools() {
  const t = useText();
  const active = useApp((state) => state.tool);
  return (
    <div className="furniture map-tools" role="toolbar" aria-label={t('map.tools')}>
      {tools.map(({ id, icon, key, label }) => (
        <Tip key={id} label={t(label)} keys={key} side="right">
          <button
            type="button"
            className={active === id ? 'icon-button on' : 'icon-button'}
            data-testid={`tool-${id}`}
            aria-label={t(label)}
            aria-pressed={active === id}
            onClick={() => takeUp(id)}
          >
            <Icon name={icon} size={17} />
            <em aria-hidden="true">{key}</em>
          </button>
        </Tip>
      ))}
      <CardButton />
    </div>
  );
}

/** Shows and hides the figures of the place at the pointer. */
function CardButton() {
  const t = useText();
  const shown = useApp((state) => state.placeCard);
  return (
    <Tip label={t('place.card')} keys="I" side="right">
      <button
        type="button"
        className={shown ? 'icon-button on' : 'icon-button'}
        data-testid="place-card"
        aria-label={t('place.card')}
        aria-pressed={shown}
        onClick={togglePlaceCard}
      >
        <Icon name="info" size={17} />
        <em aria-hidden="true">I</em>
      </button>
    </Tip>
  );
}

function takeUp(tool: Tool): void {
  if (tool === 'profile') startProfile();
  else if (tool === 'link') startLink();
  else setTool(tool);
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
