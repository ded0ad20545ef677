import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { Antenna } from '../../../network/antenna.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { deleteAntenna, duplicateAntenna } from '../../state/antenna-actions.ts';
import { carriersWith } from '../../state/antenna-edits.ts';
import { currentScenario, sectorsOf, selectedSector, selectedSite } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { AntennaCarriers } from './antenna-carriers.tsx';
import { AntennaFacts } from './antenna-facts.tsx';
import { AntennaForm } from './antenna-form.tsx';
import { AntennaPlots } from './antenna-plots.tsx';
import { antennaStudy } from './antenna-study.ts';
import { kindNames, words } from './antenna-texts.ts';
import { saveAntennaFile } from './save-antenna-file.ts';

/** One antenna: its pattern, its figures, what they follow from, and who goes out with it. */
export function AntennaDetails({ antenna }: { antenna: Antenna }) {
  const language = useApp((state) => state.language);
  return (
    <article className="antenna-details scroll" aria-label={antenna.name[language]}>
      <Head antenna={antenna} />
      <Pattern antenna={antenna} />
      <div className="antenna-columns">
        <AntennaForm antenna={antenna} />
        <AntennaCarriers antenna={antenna} />
      </div>
    </article>
  );
}

function Head({ antenna }: { antenna: Antenna }) {
  const language = useApp((state) => state.language);
  const carriers = useApp((state) => state.project.carriers);
  const users = carriersWith({ carriers }, antenna.id);
  const inUse = `${words.inUse[language]}${users.map(({ name }) => name[language]).join(' · ')}`;
  const isFile = antenna.kind === 'file';
  return (
    <header>
      <h3 className="cut" title={antenna.name[language]}>
        {antenna.name[language]}
      </h3>
      <span className="tag">{kindNames[antenna.kind][language]}</span>
      {isFile ? null : (
        <span className="tag" title={words.byFormulaHint[language]}>
          {words.byFormula[language]}
        </span>
      )}
      {antenna.confidence === 'low' ? (
        <span className="tag illustrative" title={words.lowConfidenceHint[language]}>
          {words.lowConfidence[language]}
        </span>
      ) : null}
      <span className="end">
        <button
          type="button"
          className="icon-button"
          data-testid="duplicate-antenna"
          onClick={() => duplicateAntenna(antenna)}
        >
          {words.duplicate[language]}
        </button>
        <ExportButton antenna={antenna} />
        <Tip label={users.length > 0 ? inUse : words.remove[language]}>
          <button
            type="button"
            className="icon-button delete"
            data-testid="delete-antenna"
            aria-label={users.length > 0 ? inUse : words.remove[language]}
            aria-disabled={users.length > 0}
            onClick={() => deleteAntenna(antenna)}
          >
            <Icon name="bin" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}

/** Of an array either of its patterns can be wanted. */
function ExportButton({ antenna }: { antenna: Antenna }) {
  const language = useApp((state) => state.language);
  const { pattern, ssb } = antennaStudy(antenna);
  const button = (onClick?: () => void) => (
    <button
      type="button"
      className="icon-button"
      data-testid="export-antenna"
      {...(onClick ? { onClick } : {})}
    >
      {words.exportFile[language]}
    </button>
  );
  if (!ssb) return button(() => saveAntennaFile(antenna, pattern));
  return (
    <Menu position="bottom-end" offset={4} classNames={{ dropdown: 'menu', item: 'menu-item' }}>
      <Menu.Target>{button()}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          data-testid="export-traffic"
          onClick={() => saveAntennaFile(antenna, pattern, 'traffic')}
        >
          {words.trafficBeams[language]}
        </Menu.Item>
        <Menu.Item data-testid="export-ssb" onClick={() => saveAntennaFile(antenna, ssb, 'ssb')}>
          {words.ssbBeams[language]}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The plots, of the antenna alone or as the selected sector has it mounted. */
function Pattern({ antenna }: { antenna: Antenna }) {
  const language = useApp((state) => state.language);
  const site = useApp(selectedSite);
  const sector = useApp(selectedSector);
  const scenario = useApp(currentScenario);
  const [mounted, setMounted] = useState(sector !== null);
  const siblings = scenario && site ? sectorsOf(scenario, site.id) : [];
  const study = antennaStudy(antenna);
  return (
    <section className="antenna-pattern">
      <div className="plots">
        {sector && site ? (
          <fieldset className="choices tab-list" aria-label={words.plotted[language]}>
            {[false, true].map((isMounted) => (
              <button
                key={String(isMounted)}
                type="button"
                className="tab cut"
                data-active={mounted === isMounted ? true : undefined}
                data-testid={isMounted ? 'plot-mounted' : 'plot-alone'}
                aria-pressed={mounted === isMounted}
                onClick={() => setMounted(isMounted)}
              >
                {isMounted
                  ? `${words.mounted[language]} S${siblings.indexOf(sector) + 1} ${site.name[language]}`
                  : words.alone[language]}
              </button>
            ))}
          </fieldset>
        ) : null}
        <AntennaPlots study={study} sector={mounted ? sector : null} />
      </div>
      <AntennaFacts antenna={antenna} study={study} />
    </section>
  );
}
