import type { Antenna } from '../../../network/antenna.ts';
import type { Language } from '../../../network/name.ts';
import { rolledGainDbi } from '../../../radio/antenna/rolled-gain.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useApp } from '../../state/use-app.ts';
import type { AntennaStudy } from './antenna-study.ts';
import { factNames } from './antenna-texts.ts';

/** Rolls that a ship's antenna is judged at, in degrees. */
const rollsDeg = [5, 10, 15, 20];

type Fact = readonly [name: string, value: string];

/** What a data sheet says, read from the pattern itself. */
export function AntennaFacts({ antenna, study }: { antenna: Antenna; study: AntennaStudy }) {
  const language = useApp((state) => state.language);
  return (
    <dl className="antenna-facts">
      {[...patternRows(study, language), ...ownRows(antenna, study, language)].map(
        ([name, value]) => (
          <div key={name}>
            <dt className="cut">{name}</dt>
            <dd className="cut number" title={value}>
              {value}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function patternRows({ pattern, facts }: AntennaStudy, language: Language): Fact[] {
  const peakDeg = facts.peakBelowHorizonDeg;
  const side = peakDeg > 0 ? factNames.below : factNames.above;
  return [
    [factNames.gain[language], formatQuantity(pattern.gainDbi, 'dBi', 1)],
    [factNames.horizontalWidth[language], `${formatNumber(facts.horizontalBeamwidthDeg, 1)}°`],
    [factNames.verticalWidth[language], `${formatNumber(facts.verticalBeamwidthDeg, 1)}°`],
    [factNames.frontToBack[language], formatQuantity(facts.frontToBackDb, 'dB', 1)],
    [
      factNames.peak[language],
      peakDeg === 0
        ? factNames.onHorizon[language]
        : `${formatNumber(Math.abs(peakDeg), 0)}° ${side[language]}`,
    ],
    [factNames.floor[language], formatQuantity(-pattern.floorDb, 'dB', 1)],
  ];
}

function ownRows(antenna: Antenna, study: AntennaStudy, language: Language): Fact[] {
  const { pattern, ssb } = study;
  const rows: Fact[] = [];
  if (ssb) {
    rows.push(
      [factNames.ssbGain[language], formatQuantity(ssb.gainDbi, 'dBi', 1)],
      [factNames.ssbOffset[language], formatQuantity(ssb.gainDbi - pattern.gainDbi, 'dB', 1)],
    );
  }
  if (antenna.kind === 'omni' || antenna.kind === 'vessel') {
    for (const rollDeg of rollsDeg) {
      const gainDbi = rolledGainDbi(pattern, rollDeg);
      rows.push([`${factNames.rolled[language]} ${rollDeg}°`, formatQuantity(gainDbi, 'dBi', 1)]);
    }
  }
  if (antenna.kind === 'vessel' && 'polarisationLossDb' in antenna.design) {
    const { polarisationLossDb } = antenna.design;
    rows.push([factNames.polarisation[language], formatQuantity(-polarisationLossDb, 'dB', 1)]);
  }
  if (antenna.kind === 'file') {
    rows.push([factNames.fileName[language], antenna.fileName]);
    if (antenna.maker) rows.push([factNames.maker[language], antenna.maker]);
    if (antenna.polarisation) {
      rows.push([factNames.polarisationKind[language], antenna.polarisation]);
    }
  }
  return rows;
}
