import type { AssetKind } from '../../../planning/zone.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { toggleOverlay } from '../../state/actions.ts';
import type { AppState, OverlayId } from '../../state/app-state.ts';
import { currentScenario } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { Section } from '../section.tsx';
import { LineSample } from './line-sample.tsx';
import { SiteColours } from './site-colours.tsx';

const overlays: readonly OverlayId[] = [
  'baseline',
  'territorialSea',
  'distanceBands',
  'sites',
  'ownShapes',
  'windFarms',
  'ports',
  'lanes',
  'sands',
  'aquaculture',
  'soundings',
  'horizon',
  'allHorizons',
  'satellites',
  'ships',
];

const schematic: ReadonlySet<OverlayId> = new Set(['lanes', 'sands', 'aquaculture']);

/** The chart layers that can be switched on and off. */
export function OverlayList() {
  const t = useText();
  const shown = useApp((state) => state.overlays);
  return (
    <Section title={t('left.overlays')}>
      {overlays.map((id) => (
        <label
          key={id}
          className="row"
          title={t(isHorizon(id) ? 'profile.horizonHint' : `overlay.${id}`)}
        >
          <input
            type="checkbox"
            data-testid={`overlay-${id}`}
            checked={shown[id]}
            onChange={() => toggleOverlay(id)}
          />
          <LineSample overlay={id} />
          <span className="cut">{t(`overlay.${id}`)}</span>
          <OverlayNote id={id} />
        </label>
      ))}
      <SiteColours />
    </Section>
  );
}

function isHorizon(id: OverlayId): boolean {
  return id === 'horizon' || id === 'allHorizons';
}

/** How many there are, or that the layer is an estimate. */
function OverlayNote({ id }: { id: OverlayId }) {
  const t = useText();
  const count = useApp((state) => countOf(state, id));
  if (schematic.has(id)) {
    return (
      <span className="aside">
        <span className="tag illustrative small" title={t('schematic.hint')}>
          {t('schematic.short')}
        </span>
      </span>
    );
  }
  return count ? <span className="aside">{formatNumber(count, 0)}</span> : null;
}

function countOf(state: AppState, id: OverlayId): number {
  if (id === 'sites') {
    return currentScenario(state)?.sites.length ?? 0;
  }
  if (id === 'ownShapes') {
    const isOwn = ({ shape }: { shape: { type: string } }) => shape.type !== 'geodata';
    return state.project.zones.filter(isOwn).length + state.project.assets.filter(isOwn).length;
  }
  if (id === 'satellites') return state.project.satellites?.systems.length ?? 0;
  if (id === 'ships') {
    return (state.project.fleets ?? []).reduce((sum, { ships }) => sum + ships.length, 0);
  }
  const kinds = countedAssets[id] ?? [];
  return state.project.assets.filter(({ kind }) => kinds.includes(kind)).length;
}

const countedAssets: Partial<Record<OverlayId, readonly AssetKind[]>> = {
  windFarms: ['windFarm'],
  ports: ['port', 'fishingPort', 'borderStation', 'liveStreamingBase'],
};
