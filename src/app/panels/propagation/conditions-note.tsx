import { conditionsOf } from '../../../planning/conditions-of.ts';
import { useApp } from '../../state/use-app.ts';
import { conditionsTexts, seaHeadings } from './conditions-texts.ts';

/** Says in what the sea and the air of a project differ from the default, or nothing. */
export function ConditionsNote({ inLegend }: { readonly inLegend: boolean }) {
  const language = useApp((state) => state.language);
  const conditions = useApp((state) => conditionsOf(state.project));
  const texts = conditionsTexts(conditions, language);
  if (texts.length === 0) return null;
  const estimate = (
    <span className="tag small illustrative" title={seaHeadings.estimateHint[language]}>
      {seaHeadings.estimate[language]}
    </span>
  );
  if (inLegend) {
    return (
      <p className="legend-basis" data-testid="legend-conditions">
        {texts.join(' · ')} {estimate}
      </p>
    );
  }
  return texts.map((text, index) => (
    <span key={text} data-testid="basis-conditions">
      {text} {index === texts.length - 1 ? estimate : null}
    </span>
  ));
}
