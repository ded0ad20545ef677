import { Modal } from '@mantine/core';
import { useText } from '../i18n/text.ts';
import { clearProblem } from '../state/actions.ts';
import { useApp } from '../state/use-app.ts';

/** Says what failed and why; what was open stays open. */
export function ProblemDialog() {
  const t = useText();
  const problem = useApp((state) => state.problem);
  const language = useApp((state) => state.language);
  return (
    <Modal
      opened={problem !== null}
      onClose={clearProblem}
      title={problem?.title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={440}
    >
      <p className="problem-text" data-testid="problem">
        {problem?.text}
      </p>
      <p className="muted">{t('problem.stays')}</p>
      <div className="dialog-actions">
        <button
          type="button"
          className="icon-button bordered"
          data-autofocus
          onClick={clearProblem}
        >
          {t('problem.close')}
        </button>
      </div>
    </Modal>
  );
}
