/** A position's place in the ADL queue of its side, and the lights that venues show for it. */

import { sourcesOf } from '#protocol/support.ts';
import { rankOverUsers, sizeQuintile } from '../../adl/lights.ts';
import { QueueCache, queueFor, topOf } from '../../adl/queue.ts';
import { scoreOf } from '../../adl/rank/scorer.ts';
import { Log } from '../../log.ts';
import { marketOf } from '../../margin/bucket.ts';
import { times } from '../decimal.ts';
import { countTerm, type Draft, lotsTerm, type Term, term } from '../draft.ts';
import { decline } from '../refuse.ts';
import { binanceRanking, bitmexLights, merged } from '../sources.ts';
import { type AccountMoment, ask, needPosition } from './moment.ts';
import { adlScore } from './score.ts';

/** All candidates of one side in order. The generator of a copy is used: asking draws nothing from the engine's. */
export function rankedAccounts({ view, state, contract }: AccountMoment, side: number, bankrupt = -1): number[] {
  const run = { world: view.world, state: { ...state }, log: new Log(), queues: new QueueCache() };
  return topOf(queueFor(run, contract, side), run, bankrupt);
}

/** The queue of the position's side and the account's index in it. */
function placeOf(moment: AccountMoment): { readonly order: readonly number[]; readonly ahead: number } {
  const held = needPosition(moment);
  const order = rankedAccounts(moment, held > 0 ? 1 : -1);
  const ahead = order.indexOf(moment.account);
  if (ahead < 0) return decline('account', moment.view.world.idOf(moment.account), 'an account in the ADL queue');
  return { order, ahead };
}

const scored = (moment: AccountMoment): readonly Term[] => {
  if (moment.view.world.rules.adl.ranking.kind === 'listed' || unbounded(moment)) return [];
  return [term('adlScore', adlScore(moment).value, 'ratio', ask(moment, 'adlScore'))];
};

/** A winner without equity has no finite score; it still has a rank. */
function unbounded({ view, state, account, contract }: AccountMoment): boolean {
  return !Number.isFinite(scoreOf(view.world, state, contract, account));
}

/** One more than the number of candidates of the same side with a higher score, or the same score listed before. */
export function rank(moment: AccountMoment): Draft {
  const { rules } = moment.view.world;
  const { order, ahead } = placeOf(moment);
  return {
    symbol: 'rank',
    value: times(ahead + 1, '1'),
    unit: 'rank',
    formula: 'ahead + 1',
    terms: [countTerm('ahead', ahead), countTerm('candidates', order.length), ...scored(moment)],
    rule: `ranking: ${rules.adl.ranking.kind}`,
    sources: sourcesOf(rules, 'ranking'),
  };
}

/** 6 − quintile, by size from the front with its own included, or by rank over users. */
export function lights(moment: AccountMoment): Draft {
  const { view, state, contract } = moment;
  const { rules } = view.world;
  if (rules.lights === 'none') return decline('name', 'a rule book without lights', 'a rule book that shows lights');
  const { order, ahead } = placeOf(moment);
  if (rules.lights === 'rankOverUsers')
    return {
      symbol: 'lights',
      value: times(rankOverUsers(order.length)[ahead] ?? 0, '1'),
      unit: 'count',
      formula: '6 − ceil(5 × rank ÷ candidates)',
      terms: [term('rank', times(ahead + 1, '1'), 'rank', ask(moment, 'rank')), countTerm('candidates', order.length)],
      rule: 'lights: rankOverUsers',
      sources: merged(sourcesOf(rules, 'lights'), [binanceRanking]),
    };
  const { lots: held } = marketOf(state, contract).positions;
  const sizes = order.map((account) => Math.abs(held[account] ?? 0));
  const total = (upTo: number) => sizes.slice(0, upTo).reduce((sum, size) => sum + BigInt(size), 0n);
  return {
    symbol: 'lights',
    value: times(sizeQuintile(sizes)[ahead] ?? 0, '1'),
    unit: 'count',
    formula: '6 − ceil(5 × lotsToHere ÷ lotsRanked)',
    terms: [
      lotsTerm(view, 'lotsToHere', contract, total(ahead + 1)),
      lotsTerm(view, 'lotsRanked', contract, total(sizes.length)),
    ],
    rule: 'lights: sizeQuintile',
    sources: merged(sourcesOf(rules, 'lights'), [bitmexLights]),
  };
}
