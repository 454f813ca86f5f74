/** Who stands first in a queue of the frame's first contract, and why: the better score of the two sides. */
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Frame } from '#protocol/frame.ts';
import type { RankedFirst } from '#protocol/message.ts';
import type { Refusal } from '#protocol/scenario.ts';

/** null: nobody is ranked, or without scores. */
export function firstOf(frame: Frame, explain: (quantity: QuantityId) => Explanation | Refusal): RankedFirst | null {
  const one = frame.contracts[0];
  if (one === undefined) return null;
  const scored = ([['long', one.longQueue[0]] as const, ['short', one.shortQueue[0]] as const] as const)
    .flatMap(([side, account]) =>
      account === undefined ? [] : [{ side, account, score: one.adlScore[account] ?? NaN }],
    )
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  if (first === undefined) return null;
  const explanation = explain({ of: 'account', account: first.account, contract: 0, name: 'adlScore' });
  return 'ok' in explanation ? null : { account: first.account, side: first.side, explanation };
}
