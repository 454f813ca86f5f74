/** What the rule books say of themselves, in Simplified Chinese. Names of venues stay as they are. */
export const rulebooks = {
  Textbook: '教科书',
  'Textbook, shared by size': '教科书，按数量分摊',
  'Socialised loss': '社会化分摊',
  'Hyperliquid (as documented)': 'Hyperliquid（按文档）',
  'Hyperliquid (as reconstructed)': 'Hyperliquid（按还原）',
  'A teaching rule book. Liquidated positions are sold into the book whatever the price; the fund pays what is below the bankruptcy price; when it cannot cover the rest, winners are deleveraged at the bankruptcy price, the most leveraged profit first.':
    '教学用规则书。被强平的仓位不论价格一律卖进订单簿；低于破产价格的部分由基金支付；基金付不起剩余部分时，赢家以破产价格被自动减仓，盈利且杠杆最高的先减。',
  'The textbook rule book with another allocation: instead of a queue, every winner on the other side is closed in proportion to the lots held. The bill is the same; only who pays it changes.':
    '教科书规则换一种分配：不排队，对面的每个赢家按持仓数量的比例平仓。账单不变，变的只是由谁付。',
  'A teaching rule book of the older kind: positions stay open, and what margin, book and fund do not cover is taken from all winners in proportion to their profit. The fund holds the lots that nobody bought, at the mark price.':
    '老式的教学规则书：仓位保留，保证金、订单簿和基金付不起的部分，由全体赢家按盈利比例分摊。无人买的仓位按标记价格由基金持有。',
  'The engine takes the position over and closes it, spending the insurance fund to trade below the bankruptcy price; when the fund is not enough, opposing positions are closed at the bankruptcy price, the best return times effective leverage first, losing positions last.':
    '引擎接管仓位并平仓，动用保险基金在低于破产价格处成交；基金不够时，对手仓位以破产价格平仓，收益率乘有效杠杆最高的在先，亏损仓位在最后。',
  'An immediate-or-cancel order closes what it can without going below the bankruptcy price; the insurance fund takes the rest over at that price. When it cannot accept it, opposing positions are closed at the bankruptcy price without a fee, ranked by profit on the wallet times margin ratio.':
    '立即成交或取消的委托，在不低于破产价格的前提下能平多少平多少；其余由保险基金按该价格接管。基金不能接时，对手仓位以破产价格平仓且不收手续费，按盈利占钱包的比例乘保证金率排名。',
  'Market orders in the book, a fifth of a large position at a time; below two thirds of maintenance the liquidator vault takes the position over with its margin. When an account is worth less than nothing, the other side is closed against it at the previous mark price, ranked by price ratio times leverage. The cool-down of 30 seconds is two steps here, as in a one-minute path.':
    '在订单簿中用市价单平仓，大仓位每次五分之一；权益低于维持保证金的三分之二时，清算金库连同保证金接管仓位。账户价值为负时，按上一个标记价格与对面平仓，以价格比乘杠杆排名。30 秒的冷却期在这里是两步，与一分钟行情相当。',
  'As documented, but ranked by profit over entry notional times leverage, as a reader reports from OtterSec’s reconstruction of the program. The two rankings do not order alike: the documented one is dominated by leverage, this one by profit as well. Neither is known to be the rule in force.':
    '与文档相同，但按盈利除以开仓名义价值再乘杠杆排名，依据是一位读者转述的 OtterSec 对程序的还原。两种排名次序不同：文档的主要看杠杆，这一种也看盈利。哪一种是现行规则，并不确知。',
  'An immediate-or-cancel order at the fillable price closes part of the position in each block; a fee of at most 1.5 % goes to the insurance fund, which pays for fills below the bankruptcy price or the fill is refused. Only an account below zero whose order found nothing is deleveraged: against opposing accounts in list order from a random start, at its bankruptcy price, passing over those that would be left below zero or riskier than before. Orders are worked through from the fillable price farthest from the mark.':
    '每个区块以可成交价（fillable price）发出立即成交或取消的委托，平掉部分仓位；最多 1.5 % 的费用归保险基金，由它为低于破产价格的成交付款，否则拒绝成交。只有权益为负、委托又全无成交的账户才会触发自动减仓：从随机起点按列表顺序与对面账户以破产价格对平，跳过会变成负值或风险更高的账户。委托按可成交价离标记价格由远到近处理。',
  'The minimum set of closes that restores maintenance, largest requirement first, offered to the book: not worse than bankruptcy while the account is solvent, at the oracle price or better once it is not. Whatever the book leaves is closed at once against the other side at the bankruptcy price, the best entry price first. The account bears its fills; a fee goes to the insurance fund, which pays what is missing in the end and may go negative.':
    '只平到恢复维持保证金为止的最少仓位，要求最高的在先，先送进订单簿：账户尚有偿付能力时不差于破产价格，否则不差于预言机价格。订单簿剩下的立即与对面以破产价格对平，开仓价最优的在先。账户自担成交结果；一笔费用归保险基金，最后的缺口由它支付，余额可以为负。',
  'Textbook, in the order of the list': '教科书，按列表顺序',
  'The textbook rule book without any score: the other side is closed in the order in which accounts are listed, whoever they are and whatever they made. Everything a ranking does is what changes against this.':
    '教科书规则去掉评分：对面按账户在列表中的次序平仓，不管是谁、赚了多少。排名所起的作用，与这里一比便知。',
  'Textbook, shared by profit': '教科书，按盈利分摊',
  'The textbook rule book with another allocation: lots are shared in proportion to unrealised profit, so whoever made more gives up more lots.':
    '教科书规则换一种分配：按未实现盈利的比例分摊手数，赚得多的交出得多。',
  'Textbook, shared by equity': '教科书，按权益分摊',
  'The textbook rule book with another allocation: lots are shared in proportion to equity, so that money left in the account counts like profit.':
    '教科书规则换一种分配：按权益的比例分摊手数，账户里剩的钱与盈利同样算数。',
  'No insurance fund': '没有保险基金',
  'A teaching rule book without a fund: an order limited at the bankruptcy price, and whatever it leaves is closed at once against the other side. Nobody stands between the order book and ADL, so it comes early and often.':
    '没有基金的教学规则书：委托以破产价格为限，剩下的立即与对面对平。订单簿与自动减仓之间没有别人，所以来得早、来得勤。',
  'Research: capped pro rata': '研究：有上限的按比例',
  'The textbook rule book with a policy from the literature: everybody gives the same share of profit, and nobody more than a fifth of it. A loss larger than all caps together cannot be allocated, and waits.':
    '教科书规则配上文献中的办法：每个人交出同样比例的盈利，谁也不超过五分之一。亏损大于所有上限之和时无法分配，只能等待。',
  'Research: risk-aware': '研究：按风险',
  'The textbook rule book with a policy from the literature: the share of profit that is taken rises with leverage, notional over equity, and ends at the whole profit.':
    '教科书规则配上文献中的办法：取走的盈利比例随杠杆（名义价值除以权益）上升，至多取走全部盈利。',
  'Research: min–max burden': '研究：最大负担最小',
  'The textbook rule book with a policy from the literature: the largest share of anybody’s profit that is taken is made as small as possible. Where lots can be divided at will, that is pro rata by profit.':
    '教科书规则配上文献中的办法：使任何人盈利中被取走的最大比例尽可能小。手数可以任意分割时，就是按盈利的比例。',
  'Research: level the tallest': '研究：削平最高',
  'The textbook rule book with a rule of fair division: the largest profits are cut down to one level until the loss is covered, and smaller ones are left alone. In terms of claims: constrained equal awards.':
    '教科书规则配上公平分配的办法：把最大的盈利削到同一水平，直到补足亏损，小的不动。用债权分配的话说：受约束的等额所得。',
  'Research: equal loss': '研究：等额损失',
  'The textbook rule book with a rule of fair division: everybody gives the same amount of money, as far as they have made it; small profits are used up first.':
    '教科书规则配上公平分配的办法：在各自赚到的范围内，每个人出同样的钱；小的盈利先用尽。',
  'Research: Talmud': '研究：塔木德',
  'The textbook rule book with the Talmud’s rule of division: up to half of all profit everybody gives alike, at most half of their own; beyond that everybody keeps alike.':
    '教科书规则配上塔木德的分配办法：总盈利的一半以内，各人出得一样多，且不超过自己的一半；超过之后，各人留得一样多。',
  'A large position is first reduced to a lower risk tier by fill-or-kill orders; the engine then takes it over at the bankruptcy price for the insurance pool. When bearing it would leave the pool with more than 30 % of its eight-hour peak lost, the bankruptcy price is computed again at that line: the pool pays down to the line and the other side bears the excess. Eight hours are 480 steps here, as in a one-minute path.':
    '大仓位先用全部成交或全部取消的委托降到较低的风险档位；然后引擎以破产价格替保险资金池接管。若承担它会使资金池比八小时峰值减少超过 30 %，破产价格就按这条线重新计算：资金池付到线为止，超出部分由对面承担。八小时在这里是 480 步，与一分钟行情相当。',
  'Positions are reduced tier by tier, then sold at the market at the fund’s risk. When the fund would lose more than 30 % from its eight-hour peak, or cannot pay, the position is matched with the top-ranked account of the other side, by return times effective leverage, at the current mark price, so what is missing stays with the fund.':
    '仓位逐档降低，然后以市价卖出，风险由基金承担。若基金会比八小时峰值减少超过 30 %，或者付不起，仓位就按当前标记价格与对面排名第一的账户对平，排名依收益率乘有效杠杆，缺口因此留在基金。',
  'Two tiers are reduced, the rest is sold at the market at the fund’s risk. When the coin’s fund is used up, opposing positions are closed at the bankruptcy price until it is positive again: winners by ROI times the account’s margin ratio, then losers by ROI over it.':
    '先降低两档，其余以市价卖出，风险由基金承担。该币种的基金用尽时，对手仓位以破产价格平仓，直到基金恢复为正：先是赢家，按 ROI 乘账户保证金率；再是输家，按 ROI 除以它。',
  'Bitget (second version)': 'Bitget（第二版）',
  'Two tiers are reduced, the rest is sold at the market at the fund’s risk. When the fund is used up or would lose more than 30 % from its peak, opposing positions are closed at the bankruptcy price until the fall is less than nine tenths of that threshold: winners by ROI times the account’s margin ratio, then losers by ROI over it.':
    '先降低两档，其余以市价卖出，风险由基金承担。基金用尽或会比峰值减少超过 30 % 时，对手仓位以破产价格平仓，直到跌幅小于该阈值的十分之九：先是赢家，按 ROI 乘账户保证金率；再是输家，按 ROI 除以它。',
  'Bitget (first version)': 'Bitget（第一版）',
  'Two tiers are reduced, the rest is sold at the market at the fund’s risk. When the fund is used up or would lose more than 30 % from its peak, opposing positions are closed, ranked by ROI times leverage, until the fund is back at nine tenths of its peak. Leverage is that of the whole account. Losing positions are not ranked.':
    '先降低两档，其余以市价卖出，风险由基金承担。基金用尽或会比峰值减少超过 30 % 时，对手仓位按 ROI 乘杠杆排名平仓，直到基金回到峰值的十分之九。杠杆是整个账户的杠杆。亏损仓位不参加排名。',
  'Reduced step by step, then an order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When market and fund cannot absorb the loss, opposing positions are closed at the bankruptcy price, ranked by return rate and maintenance margin rate; what is left is ranked again.':
    '先逐步降低，再以破产价格下单；保险基金以该价格接管未成交部分。市场和基金承受不了亏损时，对手仓位以破产价格平仓，按收益率和维持保证金率排名；剩下的重新排名。',
  'Gate (from November 2022)': 'Gate（2022 年 11 月起）',
  'Reduced step by step, then an order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When market and fund cannot absorb the loss, opposing positions are closed at the bankruptcy price, the highest rate of return times leverage first; under cross margin with none chosen, the highest leverage the tier allows counts.':
    '先逐步降低，再以破产价格下单；保险基金以该价格接管未成交部分。市场和基金承受不了亏损时，对手仓位以破产价格平仓，收益率乘杠杆最高的在先；全仓而没有选定杠杆时，按档位允许的最高杠杆计。',
  'Gate (until November 2022)': 'Gate（2022 年 11 月之前）',
  'Reduced step by step, then an order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When market and fund cannot absorb the loss, opposing positions are closed at the bankruptcy price, the highest profit from its entry price first, however large or leveraged.':
    '先逐步降低，再以破产价格下单；保险基金以该价格接管未成交部分。市场和基金承受不了亏损时，对手仓位以破产价格平仓，按开仓价计盈利最高的在先，与大小和杠杆无关。',
  'KuCoin (2026)': 'KuCoin（2026）',
  'An order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When it is insufficient, opposing positions are closed at the bankruptcy price: winners by return times effective leverage, the larger first, then losers by return over effective leverage, the smaller loss first. Effective leverage is value over the account’s margin.':
    '以破产价格下单；保险基金以该价格接管未成交部分。基金不足时，对手仓位以破产价格平仓：先是赢家，按收益率乘有效杠杆，大的在先；再是输家，按收益率除以有效杠杆，亏得少的在先。有效杠杆是价值除以账户的保证金。',
  'KuCoin (cross, 2024)': 'KuCoin（全仓，2024）',
  'An order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When it is insufficient, opposing positions are closed at the bankruptcy price, ranked by their rate of return alone: leverage does not count.':
    '以破产价格下单；保险基金以该价格接管未成交部分。基金不足时，对手仓位以破产价格平仓，只按收益率排名，杠杆不算。',
  'KuCoin (isolated, 2024)': 'KuCoin（逐仓，2024）',
  'An order at the bankruptcy price; the insurance fund takes the unfilled part over at that price. When it is insufficient, opposing positions are closed at the bankruptcy price, ranked by profit over initial margin times opening leverage: leverage counts twice.':
    '以破产价格下单；保险基金以该价格接管未成交部分。基金不足时，对手仓位以破产价格平仓，按盈利除以初始保证金再乘开仓杠杆排名：杠杆算了两次。',
  'Margins are segregated. An immediate-or-cancel order at the bankruptcy price; whatever it leaves is closed at once against the other side at that price, the highest profit in per cent first, losers after winners. The trader keeps what a close brings above bankruptcy.':
    '保证金逐仓隔离。以破产价格发出立即成交或取消的委托；剩下的立即以该价格与对面对平，盈利百分比最高的在先，输家在赢家之后。平仓所得高于破产价格的部分归交易者。',
  'The fund’s account takes liquidated positions over. When that would leave it with nothing, the other side is deleveraged to completion at the oracle price, capped at the bankruptcy price: accounts by leverage, equals by profit, then by the lower balance, then the newest account.':
    '被强平的仓位由基金的账户接管。若这会使基金一无所有，就按预言机价格（以破产价格为限）对平到底：账户按杠杆排名，相同的按盈利，再按较低的余额，最后是最新的账户。',
  'FTX (2019)': 'FTX（2019）',
  'There is no auto-deleveraging. A party that cannot keep its margin hands its whole position to the network at the mark, and its whole margin to the market’s insurance pool. The network disposes of what it took in steps. What losers and pool cannot pay in a mark-to-market step is missing from the winners of that step, in proportion to what they gained.':
    '没有自动减仓。维持不了保证金的一方把整个仓位按标记价格交给网络，把全部保证金交给该市场的保险池。网络分步处理接管的仓位。亏损方和保险池在一次盯市中付不起的部分，由这一次的赢家按所得的比例少收。',
  'There is no auto-deleveraging. Below maintenance a liquidator takes part of the position over at the oracle price, enough to bring the account back above it with a buffer; a fee goes to the insurance fund. What a bankrupt account still owes is paid by the insurance fund, then by the market’s fee pool, then by every open position, long and short alike, through one shift of cumulative funding that is rounded up.':
    '没有自动减仓。低于维持保证金时，清算人以预言机价格接管部分仓位，足以让账户回到维持保证金之上并留有余量；费用归保险基金。破产账户仍欠的先由保险基金支付，再由该市场的费用池支付，最后由多空所有持仓通过一次累计资金费率的移动分担，费率向上取整。',
  'The equity protection process of coin-margined contracts, in three steps: an immediate-or-cancel order limited at the price at which the account is worth nothing, what is better staying with the trader; then the rest is assigned to liquidity providers; then, where they have no room, positions are unwound against traders on the other side.':
    '币本位合约的权益保护流程，分三步：以账户恰好一无所有的价格为限发出立即成交或取消的委托，好于此价的部分归交易者；其余分派给流动性提供者；他们接不下时，与对面的交易者解除仓位。',
  'As soon as maintenance margin is above equity, a small part of the position is sold at the market, again and again until it is not. The insurance fund sets a negative account back to zero. Were it ever used up, bankruptcies would be shared by the winners of that day; there is no auto-deleveraging in this rule.':
    '维持保证金一高于权益，就以市价卖出仓位的一小部分，反复进行，直到不再高于为止。保险基金把负值账户补回零。基金一旦用尽，破产损失由当天的赢家分担；这套规则没有自动减仓。',
  'Below maintenance, orders that cannot fill worse than the zero price, at which the ratio of account value to maintenance stays as it is, with a fee of at most 1 % of a better fill. Below close-out margin the liquidity provider pool takes all positions and all collateral, as long as its own initial margin allows. Only an account below zero that the pool has no capital for is deleveraged.':
    '低于维持保证金时，委托成交价不会差于零价，即让账户价值与维持保证金之比不变的价格；成交更好时收最多 1 % 的费用。低于清仓保证金时，流动性池在自身初始保证金允许的范围内接管全部仓位和全部抵押。只有价值为负、而池子又没有资金接管的账户才自动减仓。',
  'Above a margin ratio of 100 %, five slices of 20 % are offered at the bankruptcy price, each filled whole or killed, then one order for the rest at up to 5 % worse. An account whose total value is below zero may be deleveraged at a price that leaves its ratio of value to risk as it was, against an account that comes out no riskier.':
    '保证金率高于 100 % 时，以破产价格发出五批各 20 % 的委托，每批要么整批成交要么取消；其余再发一笔最多差 5 % 的委托。总价值为负的账户可以自动减仓，价格让其价值与风险之比不变，对手账户的风险不会变高。',
  'Once maintenance is above account value, all positions are cut by the same share, the least multiple of 20 % that brings the ratio below 90 %. The insurance fund takes what is cut at the mark, with a penalty of that share of 70 % of the maintenance requirement. There is no auto-deleveraging: while the fund cannot cover what bankrupt accounts owe, every withdrawal is cut.':
    '维持保证金一高于账户价值，所有仓位按同一比例削减，取让比率低于 90 % 的 20 % 的最小倍数。保险基金以标记价格接管减下的部分，并收维持保证金 70 % 乘该比例的罚金。没有自动减仓：只要基金付不起破产账户所欠的，每笔提款都要打折。',
  'Between maintenance and auto-close margin, a tenth of the position at a time goes to the market, every few seconds, at random and at random size. Below that, step by step, the part by which margin falls short is closed against backstop liquidity providers at the zero price. What they have no room for is closed against large opposing positions in proportion to size: the loser at the zero price, the others at two parts of it and one of the mark.':
    '权益在维持保证金和自动平仓保证金之间时，每隔几秒随机以随机数量把仓位的十分之一送进市场。低于后者时，逐步以零价把保证金所缺的那一部分平给后备流动性提供者。他们接不下的，按数量比例与大额对手仓位对平：输家按零价，其他人按两份零价加一份标记价格。',
  'Traders trade against a pool of liquidity providers at oracle prices. When the profits of one side are more than 85 % of the pool, keepers close profitable positions at the oracle price until they are not; no profit is paid beyond 90 % of the pool.':
    '交易者以预言机价格与流动性提供者的池子交易。一边的盈利超过池子的 85 % 时，守护者以预言机价格平掉盈利仓位，直到不再超过为止；付出的盈利不超过池子的 90 %。',
} as const;
