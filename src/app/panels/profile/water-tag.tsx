import { formatNumber } from '../../i18n/format.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useApp } from '../../state/use-app.ts';

/** How high the water stands from which the heights of the profile count. */
export function WaterTag({ waterLevelM }: { readonly waterLevelM: number }) {
  const language = useApp((state) => state.language);
  const level = `${waterLevelM > 0 ? '+' : ''}${formatNumber(waterLevelM, 1)}\u00a0m`;
  const hint =
    language === 'zh'
      ? `发射端水面为平均海面 ${level}（示意）；剖面高度从水面起算。`
      : `The water at the transmitter stands at ${level} of mean sea level (estimate); heights of the profile count from it.`;
  return (
    <Tip label={hint} side="top">
      <span className="tag illustrative" data-testid="profile-water">
        {language === 'zh' ? `水面 ${level}` : `water ${level}`}
      </span>
    </Tip>
  );
}
