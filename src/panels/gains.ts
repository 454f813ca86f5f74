/**
 * Who gained and who lost between two ends of the history. A changed scenario may also have changed what somebody put
 * in; money that was deposited is no gain, so it is taken out of the difference and named beside it.
 */
import type { Difference } from '#protocol/message.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { closedAlike } from '#store/closedAlike.ts';
import { exactOf } from '#ui/decimal.ts';

export interface Gain extends Difference {
  /** The node it is compared with. */
  readonly against: number;
  /** Atoms by which the account ends better (or worse) than in the other, deposits apart. */
  readonly gain: number;
  /** Atoms more (or less) that it put in. */
  readonly deposit: number;
}

/** Largest change first; unchanged accounts are left out, unless what was closed of theirs differs. */
export function gainsOf(
  rows: readonly Difference[],
  scenario: ScenarioFile,
  other: ScenarioFile,
  against: number,
): readonly Gain[] {
  const [here, there] = [deposits(scenario), deposits(other)];
  return rows
    .map((row) => {
      const deposit = (here.get(row.id) ?? 0) - (there.get(row.id) ?? 0);
      return { ...row, against, deposit, gain: row.equity - row.againstEquity - deposit };
    })
    .filter((row) => row.gain !== 0 || row.deposit !== 0 || !closedAlike(row))
    .sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
}

/** What each named account starts with, in atoms. Synthetic accounts come from the seed and count as put in alike. */
function deposits(scenario: ScenarioFile): ReadonlyMap<string, number> {
  const atom = exactOf(scenario.atom);
  const atoms = (text: string): number => {
    const money = exactOf(text);
    if (!money || !atom || atom.units === 0n) return 0;
    const scale = Math.max(money.scale, atom.scale);
    const over = money.units * 10n ** BigInt(scale - money.scale);
    const under = atom.units * 10n ** BigInt(scale - atom.scale);
    return Number(over / under);
  };
  return new Map(
    scenario.accounts.map(({ id, cash, positions }) => [
      id,
      positions.reduce((sum, { isolatedMargin }) => sum + atoms(isolatedMargin ?? '0'), atoms(cash)),
    ]),
  );
}
