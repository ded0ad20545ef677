import { Popover } from '@mantine/core';
import { useRef, useState } from 'react';
import { interferenceTimePercentOf } from '../../../planning/propagation-variants.ts';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { lazily } from '../../shell/lazily.tsx';
import { closeDialog, openDialog } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';
import type { CardId } from './cards/model-card.ts';
import { LazyModelCards } from './lazy-model-cards.tsx';

const PropagationChoices = lazily(
  async () => (await import('./propagation-choices.tsx')).PropagationChoices,
);

/** Says model and shares of time; opens what they can be chosen from. */
export function PropagationControl() {
  const t = useText();
  const propagation = useApp((state) => state.project.propagation);
  const opened = useApp((state) => state.dialog === 'propagation');
  const setOpened = (open: boolean) => (open ? openDialog('propagation') : closeDialog());
  const wanted = useRef(false);
  wanted.current ||= opened;
  const [cardId, setCardId] = useState<CardId | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const basis = t('propagation.basis', {
    model: t(`model.${propagation.modelId}`),
    time: formatExact(propagation.timePercent),
    interference: formatExact(interferenceTimePercentOf(propagation)),
  });
  const showCard = (id: CardId) => {
    setOpened(false);
    setCardId(id);
  };
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="left-start"
        offset={8}
        width={372}
        trapFocus
        returnFocus
        classNames={{ dropdown: 'menu propagation' }}
      >
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className="basis-button"
            data-testid="propagation"
            title={`${t(`modelHint.${propagation.modelId}`)}\n${t('goals.timeHint')}\n${t('propagation.interferenceHint')}\n${t('propagation.choose')}`}
            aria-label={`${basis}. ${t('propagation.choose')}`}
            onClick={() => setOpened(!opened)}
          >
            <span>{basis}</span>
            <Icon name="down" size={11} />
          </button>
        </Popover.Target>
        {wanted.current ? <PropagationChoices onShowCard={showCard} /> : null}
      </Popover>
      <LazyModelCards cardId={cardId} opener={button} onClose={() => setCardId(null)} />
    </>
  );
}
