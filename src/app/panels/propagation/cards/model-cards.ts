import { coverageCards } from './coverage-cards.ts';
import type { CardId, ModelCard } from './model-card.ts';
import { pathCards } from './path-cards.ts';
import { weatherCards } from './weather-cards.ts';

/** All cards, those of coverage first. */
export const modelCards: readonly ModelCard[] = [...coverageCards, ...pathCards, ...weatherCards];

export function modelCard(id: CardId): ModelCard {
  const card = modelCards.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`model card ${id} is missing`);
  return card;
}
