import { lazy, Suspense, useRef, useState } from 'react';
import { useText } from '../../i18n/text.ts';

const CellIdentitiesDialog = lazy(async () => ({
  default: (await import('./cell-identities-dialog.tsx')).CellIdentitiesDialog,
}));

/** Opens the cell identities, which are brought in when first asked for. */
export function IdentitiesButton() {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="scenario-tool"
        data-testid="open-identities"
        title={t('left.identitiesHint')}
        onClick={() => setOpened(true)}
      >
        {t('left.identities')}
      </button>
      {opened ? (
        <Suspense fallback={null}>
          <CellIdentitiesDialog onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
