import type { Antenna } from '../../../network/antenna.ts';
import type { Carrier } from '../../../network/carrier.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { chooseAntenna } from '../../state/antenna-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './antenna-texts.ts';

/** A pattern is told to be of another band when the frequencies differ by more than this ratio. */
const farRatio = 1.25;

/** Every carrier and the antenna it goes out with; ticked where it is this one. */
export function AntennaCarriers({ antenna }: { antenna: Antenna }) {
  const language = useApp((state) => state.language);
  const carriers = useApp((state) => state.project.carriers);
  return (
    <section className="antenna-carriers" aria-label={words.carriers[language]}>
      <h4>{words.carriers[language]}</h4>
      {carriers.map((carrier) => (
        <CarrierUse key={carrier.id} carrier={carrier} antenna={antenna} />
      ))}
      <p className="muted">{words.carriersHint[language]}</p>
    </section>
  );
}

function CarrierUse({ carrier, antenna }: { carrier: Carrier; antenna: Antenna }) {
  const language = useApp((state) => state.language);
  const library = useApp((state) => state.project.antennas);
  const used = carrier.antennaId === antenna.id;
  const other = library?.find(({ id }) => id === carrier.antennaId);
  const now = other?.name[language] ?? words.ownSector[language];
  return (
    <label className="carrier-use">
      <input
        type="checkbox"
        checked={used}
        data-testid={`use-for-${carrier.id}`}
        onChange={() => chooseAntenna(carrier.id, used ? null : antenna.id)}
      />
      <span className="cut">
        {carrier.nrBand} {carrier.name[language]}
      </span>
      <small className={isFar(carrier, antenna) && used ? 'cut now warn' : 'cut now'}>
        {used ? ofOtherBand(carrier, antenna, words.otherBand[language]) : now}
      </small>
    </label>
  );
}

/** Dishes follow the carrier's frequency; others were told for their own. */
function isFar({ downlinkMhz }: Carrier, { kind, frequencyMhz }: Antenna): boolean {
  if (frequencyMhz === undefined || kind === 'dish') return false;
  const ratio = downlinkMhz / frequencyMhz;
  return ratio > farRatio || ratio < 1 / farRatio;
}

function ofOtherBand(carrier: Carrier, antenna: Antenna, said: string): string {
  return isFar(carrier, antenna)
    ? `${said} ${formatQuantity(antenna.frequencyMhz ?? Number.NaN, 'MHz', 0)}`
    : '';
}
