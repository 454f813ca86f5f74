/**
 * What each strategy of each slot means, as a sentence of a page of rules. A strategy that has none does not compile.
 * Values are the strategy's own: shares as per cent, amounts, names of choices; `none` stands for no limit.
 */
import type { RuleSaying } from '#protocol/sentence.ts';

export const ruleSentences = {
  'rule.liquidationTrigger.compare.below': 'An account is liquidated once its equity is below its maintenance margin.',
  'rule.liquidationTrigger.compare.atOrBelow':
    'An account is liquidated once its equity is no more than its maintenance margin.',
  'rule.liquidationOrder.lowestMarginRatio':
    'Of several accounts to be liquidated, the one with the least equity for its maintenance margin goes first.',
  'rule.liquidationOrder.lowestEquity':
    'Of several accounts to be liquidated, the one with the lowest equity goes first.',
  'rule.liquidationOrder.accountId': 'Several accounts to be liquidated are taken in the order of their names.',
  'rule.liquidationOrder.farthestFillable':
    'Of several accounts to be liquidated, the one whose order may be filled farthest from the mark goes first, then the larger.',
  'rule.reduction.none': 'A large position is closed out like a small one.',
  'rule.reduction.byTiers':
    'First the position is brought down its margin tiers, {tiersAtOnce, plural, one {one tier} other {# tiers}} at a time, by orders no worse than bankruptcy{fillOrKill, select, true { that fill whole or not at all} other {}}; the account keeps what is better than bankruptcy{maxFeePpmIs, select, 0 {} other {, less a fee of at most {maxFeePpm} to the fund}}. It ends there if the account is healthy again.',
  'rule.closeOut.immediateOrCancelAtBankruptcy':
    'The position is offered in an immediate-or-cancel order limited at its bankruptcy price: nothing fills worse than that.',
  'rule.closeOut.soldIntoBook':
    'The position is sold into the order book whatever the price; the fund pays what is below the bankruptcy price.',
  'rule.closeOut.takenOverAtBankruptcy':
    'The insurance fund takes the whole position over at its bankruptcy price and works it off later.',
  'rule.closeOut.slicesThenVault':
    'The position is sold in slices of {slicePpm} ({limitIs, select, none {at any price} other {worst price: {limit}}}){wholeBelowNotionalIs, select, 0 {} other {, whole if it is worth less than {wholeBelowNotional}}}, with {coolDownSteps, plural, =0 {no pause} one {a pause of one step} other {a pause of # steps}} between slices{vaultBelowMaintenancePpm, select, none {} other {; once equity is below {vaultBelowMaintenancePpm} of maintenance the vault takes the rest}}.',
  'rule.closeOut.fillablePrice':
    'An immediate-or-cancel order goes to the book at a fillable price that moves from the bankruptcy price towards the mark with the margin left (adjustment {bankruptcyAdjustmentPpm}, spread {spreadToMaintenancePpm} of maintenance). One step closes at most {maxPortionPpm} of the position, all of it below {minPositionNotional}{maxNotional, select, none {} other {, at most {maxNotional} of notional}}{maxFundLoss, select, none {} other {, and loses at most {maxFundLoss} of the fund}}.',
  'rule.closeOut.minimumCloses':
    'No more is closed than restores the maintenance margin with a buffer of {bufferPpm}, the largest requirement first.',
  'rule.closeOut.takenOverAtMark':
    'The fund takes every position over at the mark, whatever the account has left, and works it off later.',
  'rule.closeOut.proportionalCut':
    'Every position is cut by the same share, a multiple of {stepPpm}, the least that brings maintenance over equity below {targetPpm}; the fund takes the lots at the mark.',
  'rule.closeOut.fillOrKill':
    'Slices of {slicePpm} are offered at the bankruptcy price, each filled whole or not at all; then one order for the rest, up to {lastWorsePpm} worse.',
  'rule.closeOut.staggeredOrders':
    'In each step there is an order with a chance of {chancePpm}: {portionPpm} of the position, more or less by up to {spreadPpm}, worth at least {minNotional}{maxNotional, select, none {} other { and at most {maxNotional}}}, filled no more than {throughPpm} beyond the best price. Once equity is below {backstopBelowMaintenancePpm} of maintenance the vault takes, step by step, the part by which it falls short.',
  'rule.crossBankruptcy.maintenanceShare':
    'An account’s equity stands behind its positions in proportion to their maintenance margins; a position’s bankruptcy price is where its share is used up.',
  'rule.crossBankruptcy.wholeEquity':
    'An account’s whole equity stands behind each of its positions; the bankruptcy price is where all of it is used up.',
  'rule.crossBankruptcy.notionalShare':
    'An account’s equity stands behind its positions in proportion to their notional; a position’s bankruptcy price is where its share is used up.',
  'rule.crossBankruptcy.walletByNotional':
    'An account’s wallet stands behind its positions in proportion to their notional, about each entry price; what other positions gained or lost does not count.',
  'rule.recomputePerFill.true': 'The bankruptcy price is computed again before each fill.',
  'rule.recomputePerFill.false': 'The bankruptcy price is computed once for a liquidation.',
  'rule.rounding.bankruptcyValue.up':
    'Where the bankruptcy value of a part is no whole number of units, it is rounded towards the bankrupt.',
  'rule.rounding.bankruptcyValue.down':
    'Where the bankruptcy value of a part is no whole number of units, it is rounded against the bankrupt.',
  'rule.fund.scope.shared': 'One insurance fund serves all contracts.',
  'rule.fund.scope.perContract': 'Each contract has an insurance fund of its own.',
  'rule.fund.surplus.fund': 'What a close brings above the bankruptcy price goes to the fund.',
  'rule.fund.surplus.account': 'What a close brings above the bankruptcy price stays with the account.',
  'rule.fund.surplus.feeCapped':
    'A liquidation fee of at most {maxFeePpm} of the fill goes to the fund, never more than the close brings above the bankruptcy price.',
  'rule.fund.floor': 'The fund pays down to {value} and no further.',
  'rule.fund.floor.none': 'The fund has no floor: it may go negative.',
  'rule.fund.balance.cashAndInventory':
    'The fund’s balance is its cash and what the positions it took over are worth at the mark.',
  'rule.fund.balance.cash': 'The fund’s balance is its cash alone.',
  'rule.fund.whenShort.stop': 'Where a fill’s loss is the fund’s, the selling goes on only as far as the fund can pay.',
  'rule.fund.whenShort.refuseFill': 'A fill whose loss the fund cannot pay whole is refused.',
  'rule.fund.whenShort.fillAndOwe':
    'A fill whose loss the fund cannot pay is made all the same; what is short is owed.',
  'rule.fund.whenShort.settleAtEnd':
    'The account bears its fills itself; once its positions are closed, the fund pays what it is short of.',
  'rule.fund.fee.ppm':
    'After the closes a liquidation fee of {value} is charged once, never more than the equity that is left.',
  'rule.fund.fee.ppm.none': 'The liquidation fee is nil.',
  'rule.fund.fee.of.notional': 'The fee is counted on the value at the mark of what was closed.',
  'rule.fund.fee.of.maintenance': 'The fee is counted on the maintenance margin that the closes freed.',
  'rule.fund.workOff.portionPpm': 'Of what fund and vault took over, {value} is offered to the book each step.',
  'rule.fund.workOff.portionPpm.none': 'What fund and vault took over is kept.',
  'rule.fund.workOff.wholeUpToNotional': 'What is worth no more than {value} is offered whole.',
  'rule.fund.workOff.maxBookPpm': 'No step offers more than {value} of what rests in the book.',
  'rule.fund.workOff.maxBookPpm.none': 'How much rests in the book does not matter for it.',
  'rule.vault.none': 'There is no backstop vault.',
  'rule.vault.absorbs':
    'A backstop vault takes positions while its equity stays above its initial margin{lossCap, select, none {} other { and its loss below {lossCap}}}.',
  'rule.adl.trigger.never': 'There is no auto-deleveraging.',
  'rule.adl.trigger.anyRemainder': 'Whatever does not fill is deleveraged.',
  'rule.adl.trigger.negativeEquity':
    'ADL begins when the liquidated account is worth less than nothing{onlyIfNothingFilled, select, true { and its order found nothing} other {}}.',
  'rule.adl.trigger.backstopTooThin':
    'ADL begins when the vault was asked to take lots and had no room for them{onlyIfNegativeEquity, select, true {, and the liquidated account is worth less than nothing} other {}}.',
  'rule.adl.trigger.fundAtFloor': 'ADL begins when the fund is at its floor.',
  'rule.adl.trigger.fundCannotCover':
    'ADL begins when the fund, less its floor, is smaller than the loss of closing the rest at the mark against its bankruptcy price.',
  'rule.adl.trigger.fundDrawDown':
    'ADL begins when bearing the rest at the mark would leave the fund{onlyAboveIs, select, 0 {} other {, if it holds more than {onlyAbove},}} with more than {triggerPpm} of its peak within {windowSteps, plural, one {one step} other {# steps}} lost, when it cannot bear it, or when it holds no more than {minBalance}; it goes on until the loss is less than {stopPpm}.',
  'rule.adl.ranking.returnTimesLeverage':
    '{leverageIs, select, none {Positions are ranked by {returnBase} alone, the largest gain first and the largest loss last.} other {Winners are ranked by {returnBase} times leverage, losers by it divided by leverage ({leverage}).}}',
  'rule.adl.ranking.returnTimesMarginRatio':
    'Winners are ranked by {returnBase} times margin ratio (maintenance over equity), losers by it divided by margin ratio.',
  'rule.adl.ranking.entryPrice':
    'Shorts are ranked by entry price, the highest first, longs the lowest first, however large or leveraged.',
  'rule.adl.ranking.lexicographic': 'Positions are compared key after key: {keys}.',
  'rule.adl.ranking.walletReturnTimesMarginRatio':
    'Positions are ranked by profit over wallet balance times margin ratio; without a profit the score is nil.',
  'rule.adl.ranking.hyperliquidDocumented':
    'Positions are ranked by mark over entry price (the other way round for shorts) times notional over account value.',
  'rule.adl.ranking.hyperliquidReconstructed':
    'Positions are ranked by profit over entry notional times notional over account value.',
  'rule.adl.ranking.listed': 'There is no score: accounts are taken as listed, from {start}.',
  'rule.adl.allocation.queue': 'The first in the queue is closed whole before the next is looked at.',
  'rule.adl.allocation.proRata': 'Everybody on the other side gives a part, in proportion to {weight}.',
  'rule.adl.allocation.cappedProRata':
    'Everybody gives in proportion to profit, and nobody more than {maxHaircutPpm} of it.',
  'rule.adl.allocation.riskAware':
    'The most leveraged profit gives most, and nobody gives more than {maxHaircutPpm} of it.',
  'rule.adl.allocation.minMaxBurden':
    'It is shared so that the largest share of anybody’s profit is as small as it can be.',
  'rule.adl.allocation.levelTheTallest': 'The largest profits are cut down to one level, however high that must be.',
  'rule.adl.allocation.equalLoss': 'Everybody gives the same amount, as far as they have it.',
  'rule.adl.allocation.talmud':
    'It is shared by the Talmudic rule: equal gains up to half of each claim, equal losses beyond.',
  'rule.adl.mechanism.tearUp': 'ADL is a tear-up: positions on both sides are closed against each other.',
  'rule.adl.mechanism.haircut': 'ADL is a haircut: money is taken out of profits, and positions stay open.',
  'rule.adl.price.none': 'A haircut closes nothing, so it has no price.',
  'rule.adl.price.bankruptcy': 'The closes are made at the bankruptcy price of the liquidated position.',
  'rule.adl.price.mark': 'The closes are made at the mark price.',
  'rule.adl.price.previousMark': 'The closes are made at the mark price before the one that led here.',
  'rule.adl.price.oracleCappedAtBankruptcy':
    'The closes are made at the mark price, or at the bankruptcy price where that is better for the fund.',
  'rule.adl.price.drawDownLine':
    'The closes are made at the bankruptcy price moved towards the mark by what the fund can lose before it reaches its draw-down line: the fund pays down to the line, the other side bears the excess.',
  'rule.adl.price.blend':
    'The closes are made between the two prices: {bankruptcyParts, plural, one {# part} other {# parts}} bankruptcy price, {markParts, plural, one {# part} other {# parts}} mark price.',
  'rule.adl.candidates.who.profitableOnly': 'Only positions in profit may be picked.',
  'rule.adl.candidates.who.winnersThenLosers':
    'Positions in profit are picked first, and losing ones when there are no others left.',
  'rule.adl.candidates.leftNegative.skip': 'Whoever the close would leave below zero is passed over.',
  'rule.adl.candidates.leftNegative.skipRiskier':
    'Whoever the close would leave below zero, or below initial margin and nearer to bankruptcy than before, is passed over.',
  'rule.adl.candidates.leftNegative.allow': 'An account may be picked even if the close leaves it below zero.',
  'rule.adl.candidates.inventory.true': 'Positions that the fund or the vault took over may be picked too.',
  'rule.adl.candidates.inventory.false': 'Positions that the fund or the vault took over are never picked.',
  'rule.adl.openOrders.cancel': 'The deleveraged account’s open orders in the contract are cancelled.',
  'rule.adl.openOrders.keep': 'The deleveraged account’s open orders stay.',
  'rule.adl.feePpm': 'The deleveraged side pays a fee of {value} of what is closed.',
  'rule.adl.feePpm.none': 'Being deleveraged costs no fee.',
  'rule.adl.maxCandidates': 'At most {value} accounts are looked at for one liquidation.',
  'rule.adl.maxCandidates.none': 'The search goes on until everything is closed or nobody is left.',
  'rule.remainder.fundTakesOver':
    'What neither fills nor is deleveraged the fund takes over at the bankruptcy price, as far as it can pay.',
  'rule.remainder.vault': 'What neither fills nor is deleveraged goes to the vault.',
  'rule.remainder.wait': 'What neither fills nor is deleveraged waits for the next step.',
  'rule.lotsHolder.fund': 'Lots that nobody closes, when only money is taken, are held by the fund.',
  'rule.lotsHolder.street': 'Lots that nobody closes, when only money is taken, are handed to the street.',
  'rule.lotsHolder.keep': 'Lots that nobody closes, when only money is taken, stay with the bankrupt.',
  'rule.fallback.none': 'Nobody is asked for what is still short: it stays as negative equity, and the page names it.',
  'rule.fallback.winnersGains': 'What is still short is taken from winners, in proportion to what they gained.',
  'rule.fallback.bothSidesOpenInterest':
    'What is still short is shared by all open positions, long and short, in proportion to size.',
  'rule.fallback.withdrawalHaircut':
    'What is still short stays as a debt; while it does, every withdrawal is cut by the debt over everybody’s equity and the debt together.',
  'rule.sharing.none': 'A shared loss looks at all unrealised profit, and is rounded by the largest remainders.',
  'rule.sharing.gainsPeriodSteps':
    'Gains are those of a period of {value, plural, one {one step} other {# steps}}: what the move of the mark gave.',
  'rule.sharing.gainsPeriodSteps.none': 'Gains are all unrealised profit.',
  'rule.sharing.rounding.largestRemainder': 'Shares are rounded down, then up again where most was cut off.',
  'rule.sharing.rounding.payoutsDown':
    'What each winner still gets is rounded down, and the last one gets what is left over.',
  'rule.sharing.rounding.ratePerLotUp':
    'There is one rate per lot, rounded up; what comes in over the loss goes to the fund.',
  'rule.lights.sizeQuintile':
    'Lights count fifths of size: how much of all contracts stands ahead in the queue, one’s own included.',
  'rule.lights.rankOverUsers': 'Lights count fifths of users: rank over the number of accounts in the queue.',
  'rule.lights.none': 'No lights are shown.',
  'rule.scaleFree.true': 'A market twice as large, in sizes and in money, comes to twice the result.',
  'rule.scaleFree.false':
    'Amounts of money are part of the rules, so a market twice as large need not come to twice the result.',
} satisfies Record<`rule.${RuleSaying}`, string>;
