/** Every long lot has a short lot: a scenario whose positions do not sum to 0 in each contract is refused. */
import type { Columns } from './columns.ts';
import type { LoadedContract } from './contract.ts';
import { refuse } from './refuse.ts';

export function checkBalance(columns: Columns, contracts: readonly LoadedContract[]): void {
  contracts.forEach(({ contract, units }, index) => {
    let long = 0;
    let short = 0;
    for (const lots of columns.positions[index]?.lots ?? [])
      if (lots > 0) long += lots;
      else short -= lots;
    // Sums of whole numbers are exact up to this limit, and past it they are refused whatever they are.
    if (long > Number.MAX_SAFE_INTEGER || short > Number.MAX_SAFE_INTEGER)
      refuse('accounts', `${Math.max(long, short)} lots in ${contract.id}`, 'an open interest below 2^53 lots');
    if (long !== short)
      refuse(
        'accounts',
        `unbalanced positions in ${contract.id}: ${long} lots long, ${short} short (sum ${long - short} × ${units.lotText})`,
        'positions that sum to 0 in each contract',
      );
  });
}
