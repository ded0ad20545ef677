import { useState } from 'react';
import { useStore } from 'zustand';
import { type TextKey, useText } from '../i18n/text.ts';
import { reviewStore } from '../review/review-store.ts';
import { servingName, servingStore, toggleServing } from '../satellites/serving-store.ts';
import { setTool, togglePlaceCard } from '../state/actions.ts';
import type { Tool } from '../state/app-state.ts';
import { startLink } from '../state/link-actions.ts';
import { startProfile } from '../state/profile-actions.ts';
import { useApp } from '../state/use-app.ts';
import { Icon, type IconName } from './icons.tsx';
import { Tip } from './mantine/tip.tsx';

interface ToolButton {
  readonly id: Tool;
  readonly icon: IconName;
  readonly key: string;
  readonly label: TextKey;
}

const select: ToolButton = { id: 'select', icon: 'cursor', key: 'V', label: 'map.select' };
const box: ToolButton = { id: 'box', icon: 'box', key: 'X', label: 'map.box' };
const lasso: ToolButton = { id: 'lasso', icon: 'lasso', key: 'Q', label: 'map.lasso' };
const addSite: ToolButton = { id: 'addSite', icon: 'mast', key: 'S', label: 'map.addSite' };
const measure: ToolButton = { id: 'measure', icon: 'ruler', key: 'M', label: 'map.measure' };
const zone: ToolButton = { id: 'drawZone', icon: 'polygon', key: 'P', label: 'map.drawZone' };
const lane: ToolButton = { id: 'drawLane', icon: 'lane', key: 'N', label: 'map.drawLane' };
const route: ToolButton = { id: 'drawRoute', icon: 'route', key: 'R', label: 'map.drawRoute' };
const profile: ToolButton = { id: 'profile', icon: 'profile', key: 'E', label: 'profile.tool' };
const comment: ToolButton = { id: 'comment', icon: 'comment', key: 'C', label: 'map.comment' };
const link: ToolButton = { id: 'link', icon: 'link', key: 'L', label: 'link.tool' };

/** What the hand does on the chart; tools of a kind share a place. */
export function MapTools() {
  const t = useText();
  const isReviewed = useStore(reviewStore, ({ open }) => open !== null);
  return (
    <div className="furniture map-tools" role="toolbar" aria-label={t('map.tools')}>
      <ToolGroup label="map.selectTools" tools={[select, box, lasso]} />
      <ToolPlace tool={addSite} />
      <ToolGroup label="map.drawTools" tools={[zone, lane, route]} />
      <ToolPlace tool={measure} />
      <ToolPlace tool={profile} />
      <ToolPlace tool={link} />
      {isReviewed ? <ToolPlace tool={comment} /> : null}
      <CardButton />
      <ServingButton />
    </div>
  );
}

/** The tool of a group that was used last, and beside it all of them while the group is pointed at or has the focus. */
function ToolGroup({ label, tools }: { label: TextKey; tools: readonly ToolButton[] }) {
  const t = useText();
  const active = useApp(({ tool }) => tools.find(({ id }) => id === tool));
  const [last, setLast] = useState(tools[0]);
  if (active && active !== last) setLast(active);
  return (
    <fieldset className="tool-group" aria-label={t(label)}>
      <ToolPlace tool={last} side="top" />
      <span className="tool-flyout furniture">
        {tools
          .filter((tool) => tool !== last)
          .map((tool) => (
            <ToolPlace key={tool.id} tool={tool} side="bottom" />
          ))}
      </span>
    </fieldset>
  );
}

function ToolPlace({
  tool: { id, icon, key, label },
  side = 'right',
}: {
  tool: ToolButton;
  side?: 'right' | 'bottom' | 'top';
}) {
  const t = useText();
  const isActive = useApp(({ tool }) => tool === id);
  return (
    <Tip label={t(label)} keys={key} side={side}>
      <button
        type="button"
        className={isActive ? 'icon-button on' : 'icon-button'}
        data-testid={`tool-${id}`}
        aria-label={t(label)}
        aria-pressed={isActive}
        onClick={() => takeUp(id)}
      >
        <Icon name={icon} size={17} />
        <em aria-hidden="true">{key}</em>
      </button>
    </Tip>
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

/** Shows and hides who serves the pressed place. */
function ServingButton() {
  const label = useApp(({ language }) => servingName[language]);
  const shown = useStore(servingStore, ({ open }) => open);
  return (
    <Tip label={label} keys="Y" side="right">
      <button
        type="button"
        className={shown ? 'icon-button on' : 'icon-button'}
        data-testid="tool-serving"
        aria-label={label}
        aria-pressed={shown}
        onClick={toggleServing}
      >
        <Icon name="satellite" size={17} />
        <em aria-hidden="true">Y</em>
      </button>
    </Tip>
  );
}

/** Takes up a tool; those that draw bring along what they need. */
export function takeUp(tool: Tool): void {
  if (tool === 'profile') startProfile();
  else if (tool === 'link') startLink();
  else if (tool === 'drawZone' || tool === 'drawLane' || tool === 'drawRoute') {
    void import('../state/sketch-actions.ts').then(({ startDrawing }) => startDrawing(tool));
  } else setTool(tool);
}
