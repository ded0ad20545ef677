import { useText } from '../i18n/text.ts';
import { Tip } from './mantine/tip.tsx';

/** Marks figures that are made up, or a layer that is an estimate. */
export function IllustrativeTag() {
  const t = useText();
  return (
    <Tip label={t('top.illustrativeHint')}>
      <span className="tag illustrative">{t('top.illustrative')}</span>
    </Tip>
  );
}
