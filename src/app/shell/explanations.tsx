import { lazily } from './lazily.tsx';
import { useExplanations } from './use-explanations.ts';

const ExplanationCard = lazily(
  async () => (await import('../explanations/explanation-card.tsx')).ExplanationCard,
);

/** The card that tells of the figure pointed at; its texts come when the first one is asked for. */
export function Explanations() {
  const asked = useExplanations();
  return asked ? <ExplanationCard asked={asked} /> : null;
}
