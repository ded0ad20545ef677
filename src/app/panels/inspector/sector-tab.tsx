import { useState } from 'react';
import type { Sector, Site } from '../../../network/site.ts';
import { useText } from '../../i18n/text.ts';
import { edit } from '../../state/edit-history.ts';
import { changeSector, turnSector } from '../../state/site-edits.ts';
import { type FieldName, nameOfSectorChange, nameOfTurn } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { BeamwidthField } from './beamwidth-field.tsx';
import { CarrierList } from './carrier-list.tsx';
import { HeightField } from './height-field.tsx';
import { NumberField } from './number-field.tsx';
import { PolarPattern } from './polar-pattern.tsx';

type Tilt = 'mechanicalTiltDeg' | 'electricalTiltDeg';

const tiltNames: Record<Tilt, FieldName> = {
  mechanicalTiltDeg: { zh: '机械下倾', en: 'mechanical tilt', unit: '°', decimals: 1 },
  electricalTiltDeg: { zh: '电下倾', en: 'electrical tilt', unit: '°', decimals: 1 },
};

/** Where a sector points, and the carriers it is on. */
export function SectorTab({ site, sector }: { site: Site; sector: Sector }) {
  const t = useText();
  const scenarioId = useApp((state) => state.scenarioId);
  const carriers = useApp((state) => state.project.carriers);
  const [openId, setOpenId] = useState<string | null>(null);
  const shownId = openId !== null && sector.carrierIds.includes(openId) ? openId : null;
  const carrier = carriers.find(({ id }) => id === (shownId ?? sector.carrierIds[0]));
  const setTilt = (tilt: Tilt, valueDeg: number) =>
    edit(
      nameOfSectorChange(scenarioId, sector.id, tilt, tiltNames[tilt]),
      (project) => changeSector(project, scenarioId, sector.id, { [tilt]: valueDeg }),
      `${tilt} ${sector.id}`,
    );
  return (
    <>
      <div className="sector-fields">
        <div>
          <NumberField
            label={t('inspector.azimuth')}
            unit="° T"
            value={sector.azimuthDeg}
            decimals={1}
            from={0}
            to={360}
            step={1}
            testId="field-azimuth"
            onCommit={(azimuthDeg) =>
              edit(
                nameOfTurn(scenarioId, sector.id),
                (project) => turnSector(project, scenarioId, sector.id, azimuthDeg),
                `turn ${sector.id}`,
              )
            }
          />
          <NumberField
            label={t('inspector.mechanicalTilt')}
            hint={t('inspector.mechanicalTiltHint')}
            unit="°"
            value={sector.mechanicalTiltDeg}
            decimals={1}
            from={-90}
            to={90}
            step={0.5}
            testId="field-mechanical-tilt"
            onCommit={(valueDeg) => setTilt('mechanicalTiltDeg', valueDeg)}
          />
          <NumberField
            label={t('inspector.electricalTilt')}
            hint={t('inspector.electricalTiltHint')}
            unit="°"
            value={sector.electricalTiltDeg}
            decimals={1}
            from={-90}
            to={90}
            step={0.5}
            testId="field-electrical-tilt"
            onCommit={(valueDeg) => setTilt('electricalTiltDeg', valueDeg)}
          />
          <BeamwidthField sector={sector} />
          <HeightField site={site} />
        </div>
        {carrier ? <PolarPattern sector={sector} carrier={carrier} /> : null}
      </div>
      <CarrierList sector={sector} openId={shownId} onOpen={setOpenId} />
    </>
  );
}
