/** The two legs of a hedged account, in lots: outside, here at the start, here now, and what the two leave naked. */
import type { Frame, World } from '#protocol/frame.ts';
import { exactOf } from '#ui/decimal.ts';

export interface Legs {
  readonly account: number;
  readonly contract: number;
  /** Signed lots. */
  readonly outside: number;
  readonly before: number;
  readonly here: number;
  /** Lots of the leg here that were closed against the holder's will, unsigned. */
  readonly lost: number;
  readonly by: 'deleveraged' | 'liquidated';
  readonly naked: number;
}

/** Size text in whole lots; 0 for what is no number. */
function lotsOf(size: string | undefined, lotSize: string | undefined): number {
  const [one, lot] = [exactOf(size ?? '0'), exactOf(lotSize ?? '1')];
  if (!one || !lot || lot.units === 0n) return 0;
  const scale = Math.max(one.scale, lot.scale);
  return Number((one.units * 10n ** BigInt(scale - one.scale)) / (lot.units * 10n ** BigInt(scale - lot.scale)));
}

/** Every account of the scenario with a hedge, in its first contract. */
export function legsOf(world: World, frame: Frame): readonly Legs[] {
  return world.scenario.accounts.flatMap((file) => {
    if (file.hedge === undefined) return [];
    const account = world.accounts.findIndex(({ id }) => id === file.id);
    const position = file.positions[0];
    const contract = Math.max(
      0,
      world.contracts.findIndex(({ id }) => id === position?.contract),
    );
    const lotSize = world.contracts[contract]?.lotSize;
    const outside = lotsOf(file.hedge, lotSize);
    const before = lotsOf(position?.size, lotSize);
    const here = frame.contracts[contract]?.lots[account] || 0;
    const by = frame.aftermath.of(account).some((one) => one.contract === contract) ? 'deleveraged' : 'liquidated';
    const lost = Math.max(0, Math.abs(before) - Math.abs(here));
    return [{ account, contract, outside, before, here, lost, by, naked: here + outside }];
  });
}
