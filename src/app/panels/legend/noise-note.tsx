import { useText } from '../../i18n/text.ts';
import { chooseUplinkNoise } from '../../state/uplink-noise-actions.ts';
import { useApp } from '../../state/use-app.ts';

const choices = ['assumed', 'workedOut'] as const;

/** How the survey stands, and whether the project's budgets count what it finds. */
export function NoiseNote() {
  const t = useText();
  const { phase, reason } = useApp((state) => state.noiseSurvey);
  const counted = useApp((state) => state.project.uplinkNoise ?? 'assumed');
  return (
    <>
      <p className="legend-basis">{t('noise.lessIsBetter')}</p>
      {phase === 'failed' ? (
        <p className="legend-basis bad">{t('noise.failed', { reason: reason ?? '' })}</p>
      ) : phase === 'done' ? null : (
        <p className="legend-basis waiting" role="status" data-testid="noise-waiting">
          {t('noise.computing')}
        </p>
      )}
      <fieldset className="legend-switch" aria-label={t('noise.counted')}>
        <span title={t('noise.countedHint')}>{t('noise.counted')}</span>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={choice === counted}
            data-testid={`noise-${choice}`}
            onClick={() => chooseUplinkNoise(choice)}
          >
            {t(`noise.${choice}`)}
          </button>
        ))}
      </fieldset>
    </>
  );
}
