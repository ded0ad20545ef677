import '../exchange.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useApp } from '../../../state/use-app.ts';
import { closeExchange, type ExportTab } from '../exchange-store.ts';
import { texts } from './export-texts.ts';
import { LayerTab } from './layer-tab.tsx';
import { SitesTab } from './sites-tab.tsx';

const tabs: readonly ExportTab[] = ['sites', 'layer'];

/** Saves sites or a coverage layer in the formats of other tools. */
export function ExportDialog({ tab }: { tab: ExportTab }) {
  const language = useApp((state) => state.language);
  const [shown, setShown] = useState(tab);
  // what has the focus when the dialog opens has it again when it closes
  const [opener] = useState(() => document.activeElement);
  const close = () => {
    closeExchange();
    if (opener instanceof HTMLElement) opener.focus();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={texts.title[language]}
      closeButtonProps={{ 'aria-label': texts.close[language] }}
      size={620}
      data-testid="export-dialog"
    >
      <div className="exchange-tabs" role="tablist" aria-label={texts.title[language]}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`export-tab-${each}`}
            aria-selected={each === shown}
            aria-controls="export-panel"
            tabIndex={each === shown ? 0 : -1}
            data-autofocus={each === shown ? true : undefined}
            data-testid={`export-tab-${each}`}
            onClick={() => setShown(each)}
            onKeyDown={({ key }) => {
              if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
              const other = each === 'sites' ? 'layer' : 'sites';
              setShown(other);
              document.getElementById(`export-tab-${other}`)?.focus();
            }}
          >
            {texts[each][language]}
          </button>
        ))}
      </div>
      <div
        id="export-panel"
        className="export-panel"
        role="tabpanel"
        aria-labelledby={`export-tab-${shown}`}
      >
        {shown === 'sites' ? <SitesTab /> : <LayerTab />}
      </div>
    </Modal>
  );
}
