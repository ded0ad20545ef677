import { useText } from '../../i18n/text.ts';
import { openDialog } from '../../state/actions.ts';

/** Opens the cell identities. */
export function IdentitiesButton() {
  const t = useText();
  return (
    <button
      type="button"
      className="scenario-tool"
      data-testid="open-identities"
      title={t('left.identitiesHint')}
      onClick={() => openDialog('identities')}
    >
      {t('left.identities')}
    </button>
  );
}
