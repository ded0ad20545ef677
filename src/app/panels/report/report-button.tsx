import { useText } from '../../i18n/text.ts';
import { openReportDialog } from './report-preset.ts';

/** Opens the report dialog for the scenario that is shown. */
export function ReportButton() {
  const t = useText();
  return (
    <button
      type="button"
      className="scenario-tool"
      data-testid="open-report"
      title={t('left.reportHint')}
      onClick={() => openReportDialog()}
    >
      {t('left.report')}
    </button>
  );
}
