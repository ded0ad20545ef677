import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { PathStudy } from '../../../planning/path-study.ts';
import { useText } from '../../i18n/text.ts';
import { BudgetView } from './budget-view.tsx';
import { LossAlongView } from './loss-along-view.tsx';
import { ModelsView } from './models-view.tsx';

const tabs = ['budget', 'models', 'along'] as const;

/** What the path loses: the budget, all models side by side, and the loss on the way. */
export function LossPanel({ study }: { study: PathStudy }) {
  const t = useText();
  const [tab, setTab] = useState<string>('budget');
  return (
    <Tabs
      unstyled
      className={`loss-panel ${tab}`}
      value={tab}
      onChange={(chosen) => setTab(chosen ?? 'budget')}
      classNames={{ list: 'tab-list', tab: 'tab' }}
    >
      <Tabs.List aria-label={t('profile.tabs.label')}>
        {tabs.map((id) => (
          <Tabs.Tab key={id} value={id} data-testid={`profile-tab-${id}`}>
            {t(`profile.tabs.${id}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className="loss-view">
        {tab === 'budget' ? <BudgetView study={study} /> : null}
        {tab === 'models' ? <ModelsView study={study} /> : null}
        {tab === 'along' ? <LossAlongView study={study} /> : null}
      </Tabs.Panel>
    </Tabs>
  );
}
