import { useText } from '../i18n/text.ts';

/** The first stop of the keyboard: past bars and lists, to the chart. */
export function SkipLink() {
  const t = useText();
  return (
    <button
      type="button"
      className="skip-link"
      onClick={() => document.querySelector<HTMLElement>('.maplibregl-canvas')?.focus()}
    >
      {t('top.skip')}
    </button>
  );
}
