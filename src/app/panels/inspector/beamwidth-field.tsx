import type { Sector } from '../../../network/site.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { setBeamwidth } from '../../state/beamwidth-edits.ts';
import { edit } from '../../state/edit-history.ts';
import { sectorBeam } from '../../state/sector-beam.ts';
import { nameOfBeamwidth } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { NumberEntry } from './number-entry.tsx';

/** How wide a sector sends: its carrier's beamwidth until it has its own. */
export function BeamwidthField({ sector }: { sector: Sector }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const scenarioId = useApp((state) => state.scenarioId);
  const carriers = useApp((state) => state.project.carriers);
  const antennas = useApp((state) => state.project.antennas);
  const own = sector.horizontalBeamwidthDeg ?? null;
  const { carrierDeg } = sectorBeam({ carriers, antennas }, sector);
  const set = (beamwidthDeg: number | null) =>
    edit(
      nameOfBeamwidth(scenarioId, sector.id),
      (project) => setBeamwidth(project, scenarioId, sector.id, beamwidthDeg),
      `beamwidth ${sector.id}`,
    );
  if (carrierDeg === null) {
    const carrier = carriers.find(({ id }) => id === sector.carrierIds[0]);
    const antenna = antennas?.find(({ id }) => id === carrier?.antennaId);
    const hint = t('inspector.beamwidthFixed', { antenna: antenna?.name[language] ?? '—' });
    return (
      <div className="field" title={hint}>
        <span className="cut">{t('inspector.beamwidth')}</span>
        <span className="box fixed">
          —<span className="unit">°</span>
        </span>
      </div>
    );
  }
  return (
    <div className="beamwidth-field">
      <NumberEntry
        label={t('inspector.beamwidth')}
        hint={t('inspector.beamwidthHint')}
        unit="°"
        value={own}
        decimals={own !== null && !Number.isInteger(own) ? 1 : 0}
        from={5}
        to={360}
        step={1}
        whenEmpty={{ placeholder: formatNumber(carrierDeg, 0), value: carrierDeg }}
        testId="field-beamwidth"
        onCommit={set}
      />
      {own === null ? null : (
        <Tip label={t('inspector.beamwidthReset')} side="left">
          <button
            type="button"
            className="reset"
            aria-label={t('inspector.beamwidthReset')}
            data-testid="reset-beamwidth"
            onClick={() => set(null)}
          >
            ↺
          </button>
        </Tip>
      )}
    </div>
  );
}
