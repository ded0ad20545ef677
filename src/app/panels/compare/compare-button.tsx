import { openCompare } from '../../compare/compare-store.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useApp } from '../../state/use-app.ts';

const label = { zh: '对比', en: 'Compare' };
const hint = { zh: '与其他方案对比', en: 'Compare with another scenario' };

/** Opens the comparison of the scenario that is shown with another. */
export function CompareButton() {
  const language = useApp((state) => state.language);
  return (
    <Tip label={hint[language]} keys="\" side="right">
      <button
        type="button"
        className="scenario-tool"
        data-testid="open-compare"
        onClick={openCompare}
      >
        {label[language]}
      </button>
    </Tip>
  );
}
