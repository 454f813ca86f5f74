/** What the rule books of Kraken, Deribit, the younger venues and the protocols say of their own gaps. */
export const moreVenueNotes = {
  // Binance, OKX and Gate
  'A tutorial by others puts the margin ratio of a 20× long at 100 % at 95,500 and has it liquidated there.':
    '他人写的一篇教程认为，20× 的多头在 95,500 处保证金率达到 100 %，并在那里被强平。',
  'It takes maintenance on the entry value. On the mark the ratio is 95.5 %, and the liquidation price 95,477.39.':
    '它按开仓价值计算维持保证金。按标记价格计算，保证金率为 95.5 %，强平价格为 95,477.39。',
  'A docstring works out liquidation prices of 7.916 for a long and 13.476 for a short.':
    '一段代码注释算出的强平价格：多头 7.916，空头 13.476。',
  'It has the sign of the rate the wrong way round for both; its own rule gives 8.0857 and 13.1935.':
    '两处费率的正负号都写反了；按它自己的规则应为 8.0857 和 13.1935。',

  // Kraken
  'The pages show accounts with one position; share by maintenance is the rule that does not depend on order.':
    '各页面只给出单个仓位的账户；按维持保证金分摊与先后次序无关。',
  'The pages that could be read are cut off before they say who is unwound; the highest return first is the simplest.':
    '能读到的页面在说明平掉谁之前就中断了；收益率最高者在先是最简单的规则。',
  'The pages that could be read are cut off before they say how much of whom is unwound.':
    '能读到的页面在说明各平多少之前就中断了。',
  'The unwind price is cut off too; at the bankruptcy price nobody is left with a debt, which the process promises.':
    '平仓价格也没能读到；按破产价格平仓，谁都不会欠债，这正是该流程的承诺。',
  'The account can never go negative, so nothing should be left to share.': '账户不会变负，因此应当没有什么可分摊。',
  'No lights are described.': '没有描述指示灯。',
  'The liquidity providers, each with its own preferences, are one vault here.':
    '流动性提供者各有偏好；这里合为一个金库。',
  'Partial liquidations, live since 26 March 2026, and their fees are left out.':
    '自 2026 年 3 月 26 日起实行的部分强平及其费用，这里略去。',
  'Multi-collateral contracts have a liquidity pool that makes assignments profitable by 0.5 % to 2.5 %; left out.':
    '多抵押品合约有一个流动性池，使接手者获利 0.5 % 至 2.5 %；这里略去。',
  'The liquidation price of the example is 7,481 with a fixed maintenance margin of 0.00125 BTC.':
    '示例中的强平价格为 7,481，维持保证金固定为 0.00125 BTC。',
  'With that fixed amount it would be 7,476.64; 7,481 follows from a maintenance margin of 1 % of the value at that moment.':
    '按这个固定金额应为 7,476.64；7,481 对应的维持保证金是当时价值的 1 %。',

  // Deribit, and whatever has no ADL
  'Orders go to the market at any price, and the loss is counted when the account is empty: no share decides anything.':
    '委托以任何价格进入市场，账户清空时才计亏损：如何分摊不起作用。',
  'Nobody is deleveraged, so nobody is ranked; the slot has to say something.':
    '没有人被减仓，也就没有排名；这一项只是必须填写。',
  'Nobody is deleveraged, so nothing is allocated; the slot has to say something.':
    '没有人被减仓，也就无需分配；这一项只是必须填写。',
  'Nobody is deleveraged, so no close has a price; the slot has to say something.':
    '没有人被减仓，也就没有平仓价格；这一项只是必须填写。',
  'Orders go on round after round, so what did not fill waits for the next.': '委托一轮接一轮，没有成交的留到下一轮。',
  'Without ADL there is nothing for lights to show.': '没有自动减仓，指示灯就无可显示。',
  'The programming interface has stages that this text does not: a liquidity support program, and transfers by auto-deleveraging.':
    '编程接口中有文本没有提到的阶段：流动性支持计划，以及通过自动减仓的转移。',
  'One round a second, or twenty in older pages; here one a step, of a tenth of the position, and the whole of it when it is worth no more than 200 contracts of 10 dollars.':
    '每秒一轮，旧页面说二十轮；这里每步一轮，平掉仓位的十分之一，价值不超过 200 张 10 美元合约时一次平完。',
  'The extra liquidation fee, which feeds the fund hourly, is left out: the stored pages do not give it.':
    '每小时补入基金的额外强平费略去：存档的页面没有给出。',
  'A day is 1440 steps of a minute, whatever a step stands for.': '不论一步代表什么，一天都算作 1440 步，每步一分钟。',
  'A gain of the day is what the move of the mark gave the position held at the end, trades of the day aside.':
    '当日收益只算标记价格变动给日终仓位带来的部分，不计当日的交易。',
  'Options and portfolio margin are left out.': '期权和组合保证金略去。',
  'The copies that were read carry no date.': '读到的副本没有日期。',

  // Lighter
  'The circuit checks one pair at a time, size at most both positions; who follows whom is a queue here.':
    '电路每次只核对一对，数量不超过双方仓位；谁先谁后，这里按队列。',
  'What neither book nor pool takes stays with the account until it recovers or falls below zero.':
    '订单簿和资金池都不接的部分留在账户里，直到它恢复或跌破零。',
  'Nothing is described beyond ADL.': '自动减仓之后没有其他描述。',
  'The stored pages describe no lights.': '存档的页面没有描述指示灯。',
  'The close-out margin is a rate of each market; here it is two thirds of maintenance.':
    '清算保证金率因市场而异；这里取维持保证金的三分之二。',
  'The order among positions, by a heuristic, is by maintenance requirement here; at take-over by unrealised PnL.':
    '仓位之间的次序原由经验规则决定；这里按维持保证金要求，接管时按未实现盈亏。',
  'Ranking by leverage and unrealised PnL is told as profit in money times account leverage; another note has unrealised PnL ascending, leverage second.':
    '“按杠杆和未实现盈亏排名”在这里理解为盈利金额乘以账户杠杆；另一处说的是未实现盈亏升序，其次才看杠杆。',
  'The pool and its strategies are one vault; the insurance fund, which is the same pool, only collects the fees here.':
    '资金池及其各策略合为一个金库；保险基金本是同一个池，这里只收取费用。',

  // Extended
  'The stored page does not say where the loss of the last order goes; here the fund pays it as far as it can.':
    '存档的页面没有说明最后一张委托的亏损由谁承担；这里由基金尽力支付。',
  'The vault is an investment of the account that is sold first, not a backstop that takes positions.':
    '该金库是账户的一项投资，会先被卖出，并不是接管仓位的后备。',
  'The operator chooses the counterparty, by no rule that is written down; here accounts come as listed.':
    '对手方由运营者选择，没有成文规则；这里按账户列出的次序。',
  'One pair at a time, as the contract takes them.': '每次一对，与合约的处理方式相同。',
  'Killed orders leave the position where it is until the next step.': '委托未成交即撤销，仓位留到下一步。',
  'Nothing is described beyond the deleverage.': '减仓之后没有其他描述。',
  'The account’s shares in the venue’s vault are sold first; accounts here have cash only.':
    '账户持有的交易所金库份额会先被卖出；这里的账户只有现金。',
  'Warnings at 66 % and 80 % are not part of a step.': '66 % 和 80 % 的预警不计入步骤。',
  'The contract’s price may be off by one unit of account; here it is the bankruptcy price, rounded up.':
    '合约的价格可能差一个记账单位；这里取破产价格并向上舍入。',

  // Paradex
  'Positions leave at the mark: the bankruptcy price decides nothing.': '仓位按标记价格转出：破产价格不起作用。',
  'The fund takes everything, so nothing remains.': '基金全部接下，因此没有剩余。',
  'The last resort that depends on time is left out.': '取决于时间的最后手段略去。',
  'The fund’s debt is told as the debt of the accounts that it could not pay for; the factor comes out alike.':
    '基金的欠款记为它付不起的那些账户的欠款；得出的系数相同。',
  'How fast the fund sells what it took is not said; here a fifth a step.':
    '没有说明基金以多快的速度卖出接管的仓位；这里每步五分之一。',
  'The table of the partial liquidation ends at a share of 40 %, a penalty of 17.76 and a ratio of 85.6 %.':
    '部分强平的表格止于比例 40 %、罚金 17.76 和保证金率 85.6 %。',
  'The socialised-loss factor of the example is 25 %.': '示例中的社会化分摊系数为 25 %。',
  'By the page’s own formula, 1,000 ÷ (4,000 + 1,000), it is 20 %.':
    '按页面自己的公式 1,000 ÷ (4,000 + 1,000)，应为 20 %。',

  // Dango
  'The deficit is maintenance less equity over one plus the buffer, without brackets.':
    '缺口写作维持保证金减去权益除以一加缓冲，没有加括号。',
  'Read as printed, only the equity is divided (736.36 in the example); that is also what reaches the stated goal. Bracketed it would be 654.55. With no buffer both are the same.':
    '照字面只有权益被除（示例中为 736.36），这也正好达到所说的目标。加上括号则为 654.55。没有缓冲时两者相同。',

  // Drift
  'Positions leave at the oracle price, and the loss is counted when none is left: no share decides anything.':
    '仓位按预言机价格转出，全部转出后才计亏损：如何分摊不起作用。',
  'A liquidator is always found here; in the program the position waits for one.':
    '这里总能找到清算人；在程序中，仓位会一直等到有人来。',
  'The liquidators who take positions over are one with the insurance fund here, and work them off into the book.':
    '接管仓位的清算人在这里与保险基金合一，再逐步卖进订单簿。',
  'Positions are cut alike, in tenths; the program takes one market after another, 10 % first and then more with time.':
    '各仓位一样，每次减十分之一；程序则逐个市场处理，先减 10 %，随时间增加。',
  'The target, maintenance over equity of five sevenths, is the program’s buffer of 2 % of notional at a maintenance rate of 5 %.':
    '目标是维持保证金与权益之比为七分之五，相当于维持保证金率 5 % 时，程序留出名义价值 2 % 的缓冲。',
  'The liquidator’s own fee, and its dependence on time, are left out; the insurance fee of 1 % is that of the program’s tests.':
    '清算人自己的费用及其随时间的变化略去；1 % 的保险费取自程序的测试。',
  'Liquidations stop while the oracle is 50 % or more off its average; not part of a step.':
    '预言机价格偏离均价 50 % 及以上时暂停强平；不计入步骤。',
  'Who could not bear the shift of funding would be liquidated in turn; here nobody pays more than its equity.':
    '承受不起资金费变动的账户会接着被强平；这里谁付的都不超过自己的权益。',
  'The market’s fee pool is the vault’s money.': '市场的费用池就是金库的钱。',
  'In the fee-pool test the bankrupt user’s record counts a social loss of 100, the market’s 50.':
    '费用池的测试中，破产用户的记录写社会化亏损 100，市场的记录写 50。',
  '50 of the 100 are paid by the fee pool: what the others pay is 50.': '100 中有 50 由费用池支付：其他人付的是 50。',

  // Vega
  'Margin is per market, and positions leave at the mark: the bankruptcy price decides nothing.':
    '保证金按市场分开，仓位按标记价格转出：破产价格不起作用。',
  'The network takes everything, so nothing remains.': '网络全部接下，因此没有剩余。',
  'The network’s own gains of the step are reduced like everybody’s; here its inventory is the fund’s and is left alone.':
    '网络自己在这一步的收益与大家一样被削减；这里它的库存归基金，不予削减。',
  'Disposal has a size below which the rest goes at once, in contracts, set per market; here only share and part of the book.':
    '处置时，剩余少于某个张数就一次卖完，该张数由各市场设定；这里只看比例和占订单簿的份额。',
  'Disposal every so many seconds and within a price range; here every step and at any price.':
    '原本每隔若干秒、在价格范围内处置；这里每步一次，不限价格。',
  'A gain of the step is what the move of the mark gave the position held at its end, trades of the step aside.':
    '一步的收益只算标记价格变动给该步结束时的仓位带来的部分，不计这一步的交易。',
  'A fifth of the position and a tenth of the book per step are those of the protocol’s feature tests; each market sets its own.':
    '每步处置仓位的五分之一、订单簿的十分之一，取自协议的功能测试；各市场自行设定。',
  'Acceptance criterion 016 takes +1, then −1, and ends at −1 with an unrealised gain of 60.':
    '验收条件 016 先接 +1，再接 −1，结果为 −1，未实现收益 60。',
  'The net of +1 and −1 is 0 and gains nothing; the figures follow if the second position taken is −2.':
    '+1 与 −1 相抵为 0，没有收益；若第二次接的是 −2，数字就对得上。',
  'Acceptance criterion 018 disposes of 1 and 1 out of 2 and is left with 1.':
    '验收条件 018 从 2 中先后处置 1 和 1，却还剩 1。',
  '2 less 1 less 1 is 0.': '2 减 1 再减 1 等于 0。',

  // GMX
  'Keepers close at the oracle price against the pool; the nearest thing here is the fund taking over at the mark.':
    '执行者（keeper）按预言机价格与资金池对平；这里最接近的是基金按标记价格接管。',
  'Every position has its own collateral: one position in a bucket needs no rule.':
    '每个仓位有自己的抵押品：只有一个仓位时无需规则。',
  'The pool stands behind everything; a fund that pays is the nearest thing here.':
    '一切由资金池承担；这里最接近的是由基金支付。',
  'The pool is no backstop but the counterparty of every trade.': '资金池不是后备，而是每笔交易的对手方。',
  'A keeper names one position at a time; how much of it is the keeper’s choice.':
    '执行者（keeper）每次指定一个仓位；平多少由它决定。',
  'The pool takes everything, so nothing remains.': '资金池全部接下，因此没有剩余。',
  'Profits are capped by the pool rather than losses shared.': '是盈利受资金池封顶，而不是亏损被分摊。',
  'The contracts have none.': '合约里没有。',
  'The slots are set to the nearest thing that a closed exchange has, and are not run.':
    '各项填的是封闭交易所中最接近的做法，并不运行。',
  'Here every contract has a trader on each side. On GMX the pool is the other side of every trade, and deleveraging begins because profits are large for the pool, with no bankrupt account at all: there is no position to close them against, and no pool to measure them by.':
    '这里每张合约两边都有交易者。在 GMX，资金池是每笔交易的另一边，减仓的起因是盈利相对资金池过大，并没有破产账户：没有仓位可以与之对平，也没有资金池可以用来衡量。',

  // FTX
  'The pages say that the insurance fund pays for accounts below zero, not how it is fed or how far it goes.':
    '各页面说保险基金为负值账户付款，没有说它的钱从哪里来、能付多少。',
  'The largest opposing positions first, ten of them; in proportion to size over everybody the order decides nothing.':
    '原本先找十个最大的反向仓位；对所有人按数量分摊时，次序不起作用。',
  'What is not sent in a step waits for the next.': '一步之内没有发出的留到下一步。',
  'A chance of one sixth per second and future is taken per step, whatever a step stands for.':
    '每秒每个合约六分之一的概率，在这里算作每步，不论一步代表什么。',
  'The global cap of 0.0001 of the daily volume is left out.': '日成交量 0.0001 的总上限略去。',
  'Providers with a capacity per minute and hour, in proportion to what is left of it, are one vault here.':
    '提供者各有每分钟和每小时的额度，并按剩余额度分摊；这里合为一个金库。',
  'Only the ten largest opposing positions are asked first; here all are, in proportion to size.':
    '原本先只找十个最大的反向仓位；这里按数量找所有人。',
  'A third of the equity that is left goes to the providers’ fund; here all of it goes to the vault.':
    '剩余权益的三分之一归提供者的基金；这里全部归金库。',
  'Auto-close margin is half of maintenance here, which is the rule up to a maintenance margin of 12 %.':
    '这里自动平仓保证金取维持保证金的一半，维持保证金不超过 12 % 时规则正是如此。',
  'A later page shares equity among positions by maintenance collateral, not by notional.':
    '后来的页面按维持抵押品而不是名义价值在仓位之间分摊权益。',
  'The provider example begins to liquidate at 9,795.45 and auto-closes at about 9,646.':
    '提供者的示例从 9,795.45 开始强平，约在 9,646 自动平仓。',
  'By the formulas given it is 9,793.81 and 9,644.67; something that is not listed, such as a fee, must be in the figures.':
    '按给出的公式应为 9,793.81 和 9,644.67；数字里必定含有没有列出的东西，例如费用。',

  // Venues without a rule book here
  'Two closes of a short, at 7,100 and at 7,200, are compared with the liquidation price of 6,900.':
    '一个空头在 7,100 和 7,200 的两次平仓，被拿来与强平价格 6,900 比较。',
  'What counts is the bankruptcy price of 7,110: the fund receives 10 for the first and pays 90 for the second.':
    '要看的是破产价格 7,110：第一次基金收入 10，第二次支付 90。',
  'An account is safe at 2,900; at 2,800 half of it is closed and it is healthy again.':
    '账户在 2,900 是安全的；到 2,800 平掉一半，便恢复健康。',
  'At 2,900 its equity of 1,000 is already below maintenance of 1,450; at 2,800 its equity is nil, and closing half restores nothing.':
    '在 2,900，权益 1,000 已低于维持保证金 1,450；在 2,800，权益为零，平掉一半什么也恢复不了。',
} as const;
