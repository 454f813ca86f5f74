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
} as const;
