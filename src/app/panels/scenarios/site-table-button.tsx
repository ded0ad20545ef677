import { useText } from '../../i18n/text.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { toggleSiteTable } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';

/** Opens the table of sites below the chart, and closes it. */
export function SiteTableButton() {
  const t = useText();
  const opened = useApp((state) => state.siteTableOpen);
  return (
    <Tip label={t('left.siteTableHint')} keys="G" side="right">
      <button
        type="button"
        id="open-site-table"
        className="scenario-tool"
        data-testid="open-site-table"
        aria-pressed={opened}
        onClick={toggleSiteTable}
      >
        {t('left.siteTable')}
      </button>
    </Tip>
  );
}
