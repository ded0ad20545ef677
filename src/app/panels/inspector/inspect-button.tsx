import { geodesicDestination } from '../../../geo/geodesic.ts';
import type { Carrier } from '../../../network/carrier.ts';
import type { Sector } from '../../../network/site.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { selectedSite } from '../../state/current.ts';
import { inspectCell } from '../../state/link-actions.ts';
import { useApp } from '../../state/use-app.ts';

/** How far off a place is taken when none has been pressed. */
const assumedDistanceM = 20_000;

/** Takes a cell to the link inspector: at the place that is inspected, or some way off along its axis. */
export function InspectButton({ sector, carrier }: { sector: Sector; carrier: Carrier }) {
  const t = useText();
  const site = useApp(selectedSite);
  if (!site) return null;
  const inspect = () =>
    inspectCell(
      { sectorId: sector.id, carrierId: carrier.id },
      geodesicDestination(site, assumedDistanceM, sector.azimuthDeg),
    );
  return (
    <Tip label={t('link.inspect')} side="left">
      <button
        type="button"
        className="inspect"
        aria-label={t('link.inspect')}
        data-testid={`inspect-${carrier.id}`}
        onClick={inspect}
      >
        <Icon name="link" size={13} />
      </button>
    </Tip>
  );
}
