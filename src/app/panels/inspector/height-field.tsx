import type { Site } from '../../../network/site.ts';
import { useText } from '../../i18n/text.ts';
import { edit } from '../../state/edit-history.ts';
import { changeSite } from '../../state/site-edits.ts';
import { nameOfSiteChange } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberField } from './number-field.tsx';

const called = { zh: '天线高', en: 'antenna height', unit: 'm', decimals: 1 };

/** Height of a site's antennas above mean sea level. */
export function HeightField({ site }: { site: Site }) {
  const t = useText();
  const scenarioId = useApp((state) => state.scenarioId);
  return (
    <NumberField
      label={t('inspector.height')}
      hint={t('inspector.heightHint')}
      note="AMSL"
      unit="m"
      value={site.antennaHeightAmslM}
      decimals={1}
      from={1}
      to={1500}
      step={1}
      testId="field-height"
      onCommit={(antennaHeightAmslM) =>
        edit(
          nameOfSiteChange(scenarioId, site.id, 'antennaHeightAmslM', called),
          (project) => changeSite(project, scenarioId, site.id, { antennaHeightAmslM }),
          `height ${site.id}`,
        )
      }
    />
  );
}
