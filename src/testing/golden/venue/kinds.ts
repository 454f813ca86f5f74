/** What each kind of a venue's narrative example is run by: the kind and the shape of its inputs decide, not its id. */
import type { GoldenCase, Outcome } from '../case.ts';
import { assignment, execution, networkPnl } from './closing.ts';
import { fundMoves } from './fund.ts';
import { margin, orderCancellation, stages } from './outside.ts';
import { bankruptcyPrices, liquidationPrices } from './prices.ts';
import { type Answer, outcomeOf } from './printed.ts';
import { fills, ranking, score } from './ranking.ts';
import { socialisedLoss } from './socialised.ts';
import { maintenanceAmounts } from './tiers.ts';
import { drawDown } from './trigger.ts';

type Answering = (example: GoldenCase) => Readonly<Record<string, Answer>>;

const printed =
  (answer: Answering) =>
  (example: GoldenCase): Outcome =>
    outcomeOf(example.expected, answer(example));

export const venueKinds: readonly (readonly [string, (example: GoldenCase) => Outcome])[] = [
  ['venue_adl_fills', printed(fills)],
  ['venue_adl_ranking', printed(ranking)],
  ['venue_adl_score', printed(score)],
  ['venue_adl_trigger', printed(drawDown)],
  ['venue_assignment', printed(assignment)],
  ['venue_bankruptcy_price', printed(bankruptcyPrices)],
  ['venue_insurance_fund', printed(fundMoves)],
  ['venue_liquidation_execution', printed(execution)],
  ['venue_liquidation_price', printed(liquidationPrices)],
  ['venue_liquidation_stages', printed(stages)],
  ['venue_margin', printed(margin)],
  ['venue_network_pnl', printed(networkPnl)],
  ['venue_order_cancellation', printed(orderCancellation)],
  ['venue_socialised_loss', printed(socialisedLoss)],
  ['venue_tier_maintenance_amount', printed(maintenanceAmounts)],
];
