/** The sentence at the end of a step with ADL: who was closed, why (rank, score), at what price and at what cost. */
import { Fragment, type ReactNode } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import type { DeleveragedSummary, World } from '#protocol/frame.ts';
import * as format from '#ui/format.ts';
import { Money, Price, Quantity } from '#ui/Quantity.tsx';
import { useWords, type Words } from '#ui/words.tsx';
import { AccountName, accountName } from './AccountName.tsx';
import type { Outcome } from './outcome.ts';

const keyOf = (one: DeleveragedSummary): MessageKey => (one.lots === 0 ? 'outcome.haircut' : 'outcome.closed');

const costOf = ({ gaveUp }: DeleveragedSummary) => (gaveUp > 0 ? 'lost' : gaveUp < 0 ? 'gained' : 'even');

/** Choices between wordings: the same in elements and in text. */
const choices = (one: DeleveragedSummary) => ({
  rank: one.rank,
  scored: one.score === 0 ? 'no' : 'yes',
  cost: costOf(one),
  score: format.ratio(one.score),
});

const why = ({ event }: DeleveragedSummary, field: string) => ({ of: 'event', event, field }) as const;

export function OutcomeSentence({ outcome }: { readonly outcome: Outcome }) {
  const { rich } = useWords();
  const clause = (one: DeleveragedSummary): ReactNode =>
    rich(keyOf(one), {
      ...choices(one),
      rankWhy: (chunks) => <Quantity id={why(one, 'rank')}>{chunks}</Quantity>,
      account: <AccountName account={one.account} />,
      score: (
        <Quantity id={why(one, 'score')} className="number">
          {format.ratio(one.score)}
        </Quantity>
      ),
      price: <Price ticks={one.price} contract={one.contract} why={why(one, 'price')} />,
      amount: <Money atoms={Math.abs(one.gaveUp)} why={why(one, one.lots === 0 ? 'amount' : 'gaveUp')} />,
    });
  const [first, ...others] = outcome.named.map((one) => (
    <Fragment key={`${one.account}.${one.rank}`}>{clause(one)}</Fragment>
  ));
  const all = others.reduce<ReactNode>((before, one) => rich('outcome.join', { before, one }), first);
  if (outcome.more === 0) return rich('outcome.end', { all });
  const rest = { of: 'closings', events: outcome.moreEvents, name: 'gaveUp' } as const;
  return rich('outcome.more', { all, count: outcome.more, amount: <Money atoms={outcome.moreGaveUp} why={rest} /> });
}

/** The same in one line of text, for the live region. */
export function outcomeText(outcome: Outcome, world: World, words: Words): string {
  const { t } = words;
  const clauses = outcome.named.map((one) =>
    t(keyOf(one), {
      ...choices(one),
      account: accountName(world, one.account, words),
      price: format.price(world, one.contract, one.price),
      amount: format.money(world, Math.abs(one.gaveUp)),
    }),
  );
  const all = clauses.reduce((before, one) => t('outcome.join', { before, one }));
  if (outcome.more === 0) return t('outcome.end', { all });
  return t('outcome.more', { all, count: outcome.more, amount: format.money(world, outcome.moreGaveUp) });
}
