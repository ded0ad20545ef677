import { useText } from '../i18n/text.ts';

/** What stands in a drawer's place, and says so, while its part of the app is on its way. */
export function DrawerPlace({ heightPx }: { heightPx: number }) {
  const t = useText();
  return (
    <p
      role="status"
      style={{
        display: 'grid',
        placeContent: 'center',
        height: heightPx,
        margin: 0,
        background: 'var(--paper)',
        color: 'var(--ink2)',
      }}
    >
      {t('part.loading')}
    </p>
  );
}
