import { useText } from '../i18n/text.ts';

interface FailedPartProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** Null where the part is always on the page. */
  readonly onClose: (() => void) | null;
}

/** Stands where a part of the page has not come or has broken; what to do is the same. */
export function FailedPart({ error, onRetry, onClose }: FailedPartProps) {
  const t = useText();
  return (
    <div
      className={onClose ? 'failed-part over' : 'failed-part'}
      role="alert"
      data-testid="failed-part"
    >
      <b>{t('part.failed')}</b>
      <span>{t('part.advice')}</span>
      <code>{error.message}</code>
      <span className="actions">
        <button type="button" className="icon-button bordered" onClick={onRetry}>
          {t('part.retry')}
        </button>
        <button
          type="button"
          className="icon-button bordered"
          onClick={() => window.location.reload()}
        >
          {t('part.reload')}
        </button>
        {onClose ? (
          <button type="button" className="icon-button" onClick={onClose}>
            {t('problem.close')}
          </button>
        ) : null}
      </span>
    </div>
  );
}
