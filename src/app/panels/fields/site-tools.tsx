import { Popover } from '@mantine/core';
import type { Language, Name } from '../../../network/name.ts';
import type { Site } from '../../../network/site.ts';
import { Icon, type IconName } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useSession } from '../../shell/session-port.ts';
import { appStore } from '../../state/app-store.ts';
import { colourSites, lockSites, removeSites, switchSites } from '../../state/bulk-actions.ts';
import { duplicateSelected } from '../../state/many-site-actions.ts';
import { Swatches } from './swatches.tsx';

const texts = {
  on: { zh: '启用', en: 'Switch on' },
  off: {
    zh: '停用：留在方案中，但不发射，也不计入',
    en: 'Switch off: stays in the plan, but does not count',
  },
  lock: {
    zh: '锁定：不可拖动、修改或删除',
    en: 'Lock: guards against drags, changes and deletion',
  },
  unlock: { zh: '解锁', en: 'Unlock' },
  colour: { zh: '图上标记的颜色', en: 'Colour of the mark on the chart' },
  show: { zh: '在图上定位', en: 'Show on the chart' },
  copy: { zh: '复制站点', en: 'Duplicate' },
  remove: { zh: '删除站点', en: 'Delete' },
} as const satisfies Record<string, Name>;

interface SiteToolsProps {
  readonly sites: readonly Site[];
  readonly language: Language;
  readonly side?: 'top' | 'bottom';
}

/** What can be done to one site or many at once; each press is one step. */
export function SiteTools({ sites, language, side = 'bottom' }: SiteToolsProps) {
  const session = useSession();
  const ids = sites.map(({ id }) => id);
  const allOff = sites.every(({ disabled }) => disabled);
  const allLocked = sites.every(({ locked }) => locked);
  const [first] = sites;
  const colour = sites.every((site) => site.colour === first?.colour)
    ? (first?.colour ?? null)
    : '';
  const tool = { language, side };
  return (
    <div className="site-tools" role="toolbar" aria-label={texts.show[language]}>
      <Tool
        {...tool}
        icon="power"
        text={allOff ? texts.on : texts.off}
        disabled={allLocked}
        testId="switch-sites"
        onPress={() => switchSites(ids, allOff)}
      />
      <Tool
        {...tool}
        icon={allLocked ? 'unlock' : 'lock'}
        text={allLocked ? texts.unlock : texts.lock}
        testId="lock-sites"
        onPress={() => lockSites(ids, !allLocked)}
      />
      <Popover
        position="bottom-start"
        offset={4}
        trapFocus
        returnFocus
        classNames={{ dropdown: 'menu' }}
      >
        <Popover.Target>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.colour[language]}
            title={texts.colour[language]}
            data-testid="colour-sites"
            disabled={allLocked}
          >
            <i
              className={colour ? 'swatch' : 'swatch none'}
              style={colour ? { background: colour } : undefined}
            />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={texts.colour[language]}>
          <Swatches colour={colour} language={language} onChoose={(one) => colourSites(ids, one)} />
        </Popover.Dropdown>
      </Popover>
      <Tool
        {...tool}
        icon="target"
        text={texts.show}
        testId="show-sites"
        onPress={() => session?.showPlaces(sites)}
      />
      <Tool
        {...tool}
        icon="copy"
        text={texts.copy}
        testId="copy-sites"
        onPress={() => duplicateSelected(appStore.getState().scope)}
      />
      <Tool
        {...tool}
        icon="bin"
        text={texts.remove}
        keys="Delete"
        disabled={allLocked}
        testId="remove-sites"
        onPress={() => removeSites(ids)}
      />
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly text: Name;
  readonly keys?: string;
  readonly language: Language;
  readonly side: 'top' | 'bottom';
  readonly disabled?: boolean;
  readonly testId: string;
  readonly onPress: () => void;
}

function Tool({ icon, text, keys, language, side, disabled = false, testId, onPress }: ToolProps) {
  return (
    <Tip label={text[language]} side={side} {...(keys ? { keys } : {})}>
      <button
        type="button"
        className="icon-button"
        aria-label={text[language]}
        data-testid={testId}
        disabled={disabled}
        onClick={onPress}
      >
        <Icon name={icon} size={15} />
      </button>
    </Tip>
  );
}
