/** The glossary: each term’s name and what it is, in at most 35 words. */
import type { TermId } from '../../glossary/terms.ts';
import type { Messages } from '../messages.ts';

export const glossary = {
  'glossary.about':
    'On {factOctober2025Day} Hyperliquid closed {factHyperliquidAdlNotional} of the winning positions of {factHyperliquidAdlAccounts} accounts by <adl>auto-deleveraging</adl>, {factHyperliquidVaultShare} of it against its own <backstopVault>liquidator vaults</backstopVault>. These are the words it takes to say why. Point at an underlined one, or press it, to read its entry; a figure says where it is from.',
  'glossary.see': 'See also',
  'glossary.shared': 'Arithmetic that every venue shares',
  'glossary.entry': 'What is {term}?',

  'term.adl': 'auto-deleveraging',
  'term.adl.is':
    'Closing positions of winners, by rank, against a bankrupt position that nobody else will take. The last resort after margin, order book and insurance fund.',
  'term.fund': 'insurance fund',
  'term.fund.is':
    'The exchange’s reserve. It earns when liquidations fill better than the bankruptcy price and pays when they fill worse.',
  'term.bankruptcyPrice': 'bankruptcy price',
  'term.bankruptcyPrice.is':
    'The price at which a position’s loss has used up all of its margin. Closed there, the account ends at zero and nobody else pays.',
  'term.liquidationPrice': 'liquidation price',
  'term.liquidationPrice.is':
    'The mark price at which equity falls to the maintenance margin and the exchange takes the position over. It comes before the bankruptcy price.',
  'term.maintenanceMargin': 'maintenance margin',
  'term.maintenanceMargin.is':
    'The least equity a position may have. Below it the position is liquidated while there is still something left to pay with.',
  'term.initialMargin': 'initial margin',
  'term.initialMargin.is': 'The deposit that opening a position takes: its notional divided by the leverage chosen.',
  'term.leverage': 'leverage',
  'term.leverage.is':
    'How many times the deposit the position is worth when it is opened. More leverage puts the liquidation price nearer to the entry.',
  'term.effectiveLeverage': 'effective leverage',
  'term.effectiveLeverage.is':
    'What a position is worth now against the equity that carries it now. Losses raise it; profits lower it.',
  'term.markPrice': 'mark price',
  'term.markPrice.is':
    'The price at which the exchange values every position and decides liquidations. It follows the index, so that one odd trade liquidates nobody.',
  'term.indexPrice': 'index price',
  'term.indexPrice.is':
    'The average price of the underlying on several spot markets: what the contract is about, seen from outside the exchange.',
  'term.unrealizedPnl': 'unrealised PnL',
  'term.unrealizedPnl.is':
    'What closing the position at the mark price would win or lose. One side’s profit is the other side’s loss.',
  'term.equity': 'equity',
  'term.equity.is':
    'What an account is worth if everything closed at the mark price: its deposit and its unrealised profit or loss.',
  'term.notional': 'notional',
  'term.notional.is': 'What the whole position is worth at the mark price, however small the deposit behind it.',
  'term.openInterest': 'open interest',
  'term.openInterest.is':
    'The size of all open contracts. Longs and shorts always hold the same: each contract has two sides.',
  'term.depth': 'order book depth',
  'term.depth.is':
    'How much the book’s resting orders can take before the price moves further. A forced sale larger than that finds no taker.',
  'term.shortfall': 'shortfall',
  'term.shortfall.is':
    'What a position still lacks after all its margin is spent: the gap between the price it closes at and its bankruptcy price.',
  'term.socialisedLoss': 'socialised loss',
  'term.socialisedLoss.is':
    'A loss that margin and fund did not cover, taken from all winners in proportion to their profit. Positions stay open.',
  'term.haircut': 'haircut',
  'term.haircut.is':
    'A part of a winner’s profit that is given up for somebody else’s loss. The position is kept; the money is not.',
  'term.cascade': 'cascade',
  'term.cascade.is':
    'Liquidations that cause each other: a forced sale moves the price, the price liquidates the next account, and that is sold too.',
  'term.basisTrade': 'basis trade',
  'term.basisTrade.is':
    'Holding the asset and selling the contract against it, to earn the difference and the funding. ADL can close one leg and leave the other naked.',
  'term.marketMaker': 'market maker',
  'term.marketMaker.is':
    'Somebody who quotes to buy and to sell at once and lives on the difference. In a crash quotes become thin, wide, or are withdrawn.',
  'term.liquidityProvision': 'liquidity provision',
  'term.liquidityProvision.is':
    'Standing ready to take the other side. It decides at which price a forced sale ends, and so who pays for it.',
  'term.funding': 'funding',
  'term.funding.is':
    'A payment between longs and shorts at fixed times that pulls the contract towards the index. The exchange keeps none of it.',
  'term.backstopVault': 'backstop vault',
  'term.backstopVault.is':
    'A pool of depositors’ money that takes over liquidated positions the book did not. Its profit or loss is theirs.',
  'term.score': 'ranking score',
  'term.score.is':
    'The number a queue is ordered by. Most venues multiply return by leverage: who wins most on least money is closed first.',
  'term.lights': 'ADL lights',
  'term.lights.is': 'A row of lamps that tells how near a position is to the front of the queue. All lit means: next.',
  'term.tearUp': 'tear-up',
  'term.tearUp.is':
    'Ending two opposite positions against each other at a fixed price, outside the order book. Both vanish; open interest shrinks.',
} satisfies Messages & Readonly<Record<`term.${TermId}` | `term.${TermId}.is`, string>>;
