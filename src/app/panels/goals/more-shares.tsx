import { AssetsTable } from './assets-table.tsx';
import { CountyShares } from './county-shares.tsx';

/** What follows the zones and bands: counties and assets. */
export function MoreShares() {
  return (
    <>
      <CountyShares />
      <AssetsTable />
    </>
  );
}
