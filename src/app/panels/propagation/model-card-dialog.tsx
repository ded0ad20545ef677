import './propagation.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Language, Name } from '../../../network/name.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';
import { type CardId, type ModelCard, quantities, rangeText } from './cards/model-card.ts';
import { modelCard, modelCards } from './cards/model-cards.ts';

interface ModelCardDialogProps {
  /** The card that is shown first. */
  readonly cardId: CardId;
  readonly onClose: () => void;
}

/** What every model predicts, where it holds, what it leaves out and what speaks for it. */
export function ModelCardDialog({ cardId, onClose }: ModelCardDialogProps) {
  const t = useText();
  const language = useApp((state) => state.language);
  const [shown, setShown] = useState(cardId);
  return (
    <Modal
      opened
      onClose={onClose}
      title={headings.title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={760}
      data-testid="model-cards"
    >
      <div className="model-cards">
        <nav aria-label={headings.title[language]}>
          {modelCards.map(({ id, title, role }) => (
            <button
              key={id}
              type="button"
              className={id === shown ? 'selected' : undefined}
              aria-current={id === shown}
              data-autofocus={id === cardId ? true : undefined}
              data-testid={`card-${id}`}
              onClick={() => setShown(id)}
            >
              <span>{title[language]}</span>
              <small>{role[language]}</small>
            </button>
          ))}
        </nav>
        <Card key={shown} card={modelCard(shown)} language={language} />
      </div>
    </Modal>
  );
}

function Card({ card, language }: { card: ModelCard; language: Language }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
    <article tabIndex={0} aria-label={card.title[language]}>
      <h3>{card.title[language]}</h3>
      <Text heading="predicts" name={card.predicts} language={language} />
      <Text heading="inputs" name={card.inputs} language={language} />
      <h4>{headings.ranges[language]}</h4>
      <dl>
        {card.ranges.map((range) => (
          <div key={range.quantity}>
            <dt>{quantities[range.quantity][language]}</dt>
            <dd>{rangeText(range, language)}</dd>
          </div>
        ))}
      </dl>
      <List heading="leavesOut" names={card.leavesOut} language={language} />
      <Text heading="implementation" name={card.implementation} language={language} />
      <Text heading="checked" name={card.checked} language={language} />
      <List heading="evidence" names={card.evidence} language={language} />
      <Text heading="use" name={card.use} language={language} />
    </article>
  );
}

interface PartProps {
  readonly heading: keyof typeof headings;
  readonly language: Language;
}

function Text({ heading, name, language }: PartProps & { name: Name }) {
  return (
    <>
      <h4>{headings[heading][language]}</h4>
      <p>{name[language]}</p>
    </>
  );
}

function List({ heading, names, language }: PartProps & { names: readonly Name[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h4>{headings[heading][language]}</h4>
      <ul>
        {names.map((name) => (
          <li key={name.en}>{name[language]}</li>
        ))}
      </ul>
    </>
  );
}

const headings = {
  title: { zh: '模型卡片', en: 'Model cards' },
  predicts: { zh: '预测什么', en: 'What it predicts' },
  inputs: { zh: '输入', en: 'Inputs' },
  ranges: { zh: '适用范围', en: 'Where it holds' },
  leavesOut: { zh: '未计入', en: 'What it leaves out' },
  implementation: { zh: '实现', en: 'How Offing does it' },
  checked: { zh: '核对', en: 'Checked against' },
  evidence: { zh: '证据', en: 'Evidence' },
  use: { zh: '建议用途', en: 'Recommended use' },
} as const satisfies Record<string, Name>;
