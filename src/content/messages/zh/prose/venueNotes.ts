/** What rule books say of their own gaps: what is assumed and why, what is missing, what the venue's page gets wrong. */
export const venueNotes = {
  'The material names no backstop between the fund and ADL.': '资料没有提到基金与自动减仓之间还有后备。',
  'The pages name no backstop between the fund and ADL.': '各页面没有提到基金与自动减仓之间还有后备。',
  'No page names a backstop between the fund and ADL.': '没有页面提到基金与自动减仓之间还有后备。',
  'How one account’s margin is shared over several positions is not said. The share by maintenance margin depends on no order, so it is taken.':
    '没有说明一个账户的保证金如何分给多个仓位。按维持保证金分摊与先后次序无关，因此采用它。',
  'The pages give a bankruptcy price for one position; how one account’s margin is shared over several is not said. The share by maintenance margin depends on no order, so it is taken.':
    '各页面只给出单个仓位的破产价格，没有说明一个账户的保证金如何分给多个仓位。按维持保证金分摊与先后次序无关，因此采用它。',
  'The pages speak of a ranking; that each position is closed whole before the next is read from that.':
    '各页面说的是排名；由此理解为每个仓位整个平掉之后才轮到下一个。',
  'The pages speak of a ranking and of the order in it; that each position is closed whole before the next is read from that.':
    '各页面说的是排名与其中的次序；由此理解为每个仓位整个平掉之后才轮到下一个。',
  'What finds no buyer at the market is held by the fund at the bankruptcy price as long as ADL is not triggered.':
    '市场上找不到买家的部分，在没有触发自动减仓时由基金按破产价格持有。',
  'No page says what happens when counterparties are exhausted; nothing is taken.':
    '没有页面说明对手方用尽之后怎么办；这里什么都不做。',
  'What goes into the fund was not found; the surplus over the bankruptcy price does here.':
    '没有查到什么流入基金；这里流入的是优于破产价格的盈余。',
  'What the fund earns from liquidations was not found; the surplus over bankruptcy stays with it here.':
    '没有查到基金从强平中得到什么；这里优于破产价格的盈余归它。',
  'The pages’ price for cross margin covers one position; the share of equity by maintenance margin is taken for several.':
    '各页面的全仓价格只涉及单个仓位；多个仓位时按维持保证金分摊权益。',
  'The documentation gives a liquidation price for one position; the share of equity by maintenance margin is taken for several.':
    '文档只给出单个仓位的强平价格；多个仓位时按维持保证金分摊权益。',
  'The fund takes over only up to 600,000 USD under cross margin, and only positions of the first risk level in isolated margin; here whatever it can pay for.':
    '全仓下基金最多接管 600,000 美元，逐仓下只接管第一档风险的仓位；这里只要付得起就接管。',
  'The fund is allocated per contract; here one serves all.': '基金按合约分配；这里一只基金服务所有合约。',
  'There is a fund for each product, underlying and currency; here one serves all.':
    '每种产品、标的和币种各有一只基金；这里一只基金服务全部。',
  'There is a fund for each coin; here one serves all.': '每个币种各有一只基金；这里一只基金服务全部。',
  'There are several funds for categories of contracts; here one fund serves all.':
    '按合约类别有几只基金；这里一只基金服务全部。',
  'The fund has a share for each contract in the older wording; here one fund serves all.':
    '旧的说法里基金为每个合约各有一份；这里一只基金服务全部。',
  'The close-out is an order at the bankruptcy price in the venue’s words; the stepwise reduction before it is told by a user’s post only.':
    '按交易所的说法，平仓是一张破产价格的委托；在此之前的逐级减仓只见于一位用户的帖子。',
  'No lights were found in the material.': '资料中没有查到指示灯。',
  'The page describes no lights.': '该页面没有描述指示灯。',
  'The venue’s book describes no lights.': '交易所的手册没有描述指示灯。',
  'The venue shows no lights: counterparties are drawn at random.': '交易所不显示指示灯：对手方是随机抽取的。',
  'The documentation defines no lights; a ranking is shown in the interface only.':
    '文档没有定义指示灯；只在界面中显示排名。',
  'Long and short of one account are netted before anything is closed; an account has one position per contract here.':
    '平仓之前先把同一账户的多空相互抵销；这里每个账户在每个合约上只有一个仓位。',
  'Liquidation example: 4,938 both before and after margin is added.': '强平示例：追加保证金前后都是 4,938。',
  'Added margin moves the liquidation price of a long down; one of the two figures is wrong.':
    '追加保证金会使多头的强平价格下移；两个数字中有一个是错的。',
  'Five lights of 20 % are shown; whether they count size or users is not said. Fifths of size are taken.':
    '显示五盏灯，每盏 20 %；没有说明按数量还是按用户计。这里按数量五等分。',
  'Five bars are shown; whether they count size or users is not said. Fifths of size are taken.':
    '显示五格；没有说明按数量还是按用户计。这里按数量五等分。',
  'The API has an indicator from 0 to 5; how it is counted is not said. Fifths of size are taken.':
    'API 有一个 0 到 5 的指标；没有说明如何计算。这里按数量五等分。',
  'The API has an ADL field; how it is counted is not said. Fifths of size are taken.':
    'API 有一个减仓字段；没有说明如何计算。这里按数量五等分。',
  'An example at 50x from 10,000 has a liquidation price of 9,000 and a bankruptcy price of 8,500.':
    '一个示例：50x 杠杆、开仓价 10,000，强平价格 9,000，破产价格 8,500。',
  'At 50x a long from 10,000 is bankrupt at 9,800.': '50x 杠杆、开仓价 10,000 的多头在 9,800 破产。',
  'Which account value is meant (with or without spot balances) is not said; the bucket’s equity is used.':
    '没有说明指哪种账户价值（是否包含现货余额）；这里用合并计算的权益。',
  'What neither book nor vault takes is offered again in the next step.':
    '订单簿与金库都没接下的部分，下一步再次送出。',
  'There is no insurance fund beside the vault: nothing flows in, and what a scenario puts in it is spent first.':
    '金库之外没有保险基金：没有资金流入，场景放进去的先被用掉。',
  'The window of the peak is not said; eight hours are taken, as at OKX and Bybit.':
    '没有说明峰值取多长的窗口；与 OKX 和 Bybit 一样取八小时。',
  'The vault takes single positions; the venue moves all cross positions and their margin together.':
    '这里金库逐个接管仓位；交易所则把全部全仓仓位连同保证金一起移走。',
  'The rules around the ranking are those of later pages.': '排名以外的规则取自较晚的页面。',
  'The page names no step after ADL.': '该页面没有提到自动减仓之后的步骤。',
  'The documentation names no step after ADL.': '文档没有提到自动减仓之后的步骤。',
  'The index is mark price ÷ entry price × notional ÷ account value, without regard to the side.':
    '指标为标记价格 ÷ 开仓价 × 名义价值 ÷ 账户价值，不分多空。',
  'Read literally it ranks the most profitable shorts last; for shorts the ratio must be the other way round, which is assumed here.':
    '照字面读，盈利最多的空头会排在最后；空头的比值必须反过来，这里如此假定。',
  'The day of this text is not known; the year is.': '这段文字的日期不详，年份可知。',
  'The day of the present text is not known.': '现行文字的日期不详。',
  'The date of the page is not known.': '该页面的日期不详。',
  'The date of this text is not known: it is older than that of September 2025.':
    '这段文字的日期不详：早于 2025 年 9 月的版本。',
  'The cap on the loss of the liquidator vault, in force since March 2025, is not published and not modelled.':
    '清算金库的亏损上限自 2025 年 3 月起生效，未公布，也未建模。',
  'How losing positions were ranked is not said; they come after winners here.':
    '没有说明亏损仓位如何排名；这里排在赢家之后。',
  '“Used up” is read as: the fund cannot pay for this position. Read as a balance of zero, a position too large for what is left would wait for ever.':
    '“用尽”理解为：基金付不起这个仓位。若理解为余额为零，大到余额付不起的仓位就会永远等下去。',
  'Withdrawals are gated for 50 blocks after a deleveraging that found nobody.':
    '自动减仓找不到对手方之后，提款会限制 50 个区块。',
  'Whether users are ranked per side or per symbol is not said; they are ranked per side.':
    '没有说明用户按方向还是按合约排名；这里按方向。',
  'When nobody is left to deleverage against, the fund tops the account up although it still holds positions; here it waits.':
    '再没有对手方时，即使账户仍有仓位，基金也会为它补足；这里则等待。',
  'The text says “cost price” and does not explain it; the bankruptcy price of the later versions is taken.':
    '原文写的是“成本价”，没有解释；这里采用后来版本的破产价格。',
  'The size from which the draw-down counts is set per symbol: the examples use 1, the API’s sample 10,000.':
    '回撤从多大余额起算按合约设定：示例用 1，API 样例用 10,000。',
  'The platform “may inject funds”; no sharing of a loss is described.': '平台“可能注入资金”；没有描述亏损如何分摊。',
  'The page’s own condition is strict (pnlRatio < −0.3), and the balance would be 1,400,000.':
    '页面自己的条件是严格小于（pnlRatio < −0.3），而且余额应为 1,400,000。',
  'The page’s fee is capped by the margin that remains.': '页面上的费用以剩余保证金为上限。',
  'The pages say that the engine holds the position until it is closed; here the fund does, at the bankruptcy price.':
    '各页面说引擎持有仓位直到平掉；这里由基金按破产价格持有。',
  'The page names return rate and maintenance margin rate; the formula was cut off. Product for winners, quotient for losers: Bitget’s, whose two terms are the same.':
    '页面提到收益率与维持保证金率，公式被截断。赢家用乘积、亏损者用商：与 Bitget 相同，两项一致。',
  'The help page of November 2025 gives a threshold of 100 % with a stop at 95 %; the API’s page, with its formula and examples, is used.':
    '2025 年 11 月的帮助页给出 100 % 的阈值和 95 % 的停止线；这里采用带公式和示例的 API 页面。',
  'The figures are those of one of the two; the text contradicts itself.': '数字只对得上其中一种；原文自相矛盾。',
  'The draw-down is that of a symbol against the peak of its pool; here it is the pool’s own, which is the same for a pool with one symbol.':
    '回撤是某合约相对其资金池峰值的回撤；这里用资金池自身的回撤，池中只有一个合约时两者相同。',
  'The documentation prints one fillable-price formula for longs and shorts; for a short it gives 49,999.':
    '文档对多头和空头印的是同一条可成交价公式；用于空头得 49,999。',
  'The condition for a liquidation was not found; equity below maintenance is taken.':
    '没有查到强平的条件；这里用权益低于维持保证金。',
  'The code has no step after deleveraging: what is left waits for the next block, and withdrawals are gated.':
    '代码中自动减仓之后没有下一步：剩余部分等下一个区块，提款受限。',
  'The code caps it by equity, which counts the PnL of what stays open; the page’s examples come out alike.':
    '代码以权益为上限，权益计入仍未平仓部分的盈亏；页面上的示例结果相同。',
  'The code and its tests give 50,001: the sign of the spread is the other way round for a short.':
    '代码及其测试得 50,001：空头的价差符号相反。',
  'Results of liquidations are netted into the fund once a day; here at once.':
    '强平结果每天一次净额计入基金；这里立即计入。',
  'Reduce-only orders of the deleveraged are resized; this exchange has none.':
    '被减仓者的只减仓委托会被改小；这家交易所没有这种委托。',
  'ROI is the gain over what was paid: as printed the formula is upside down.':
    'ROI 是所得除以所付：印出的公式上下颠倒。',
  'Negative ROI counts as zero: losing positions, equal among themselves, come last; here they are not picked.':
    '负的 ROI 按零计：亏损仓位彼此相等、排在最后；这里不选它们。',
  'Markets in final settlement, which deleverage at the oracle price, are not part of a scenario.':
    '处于最终结算的市场按预言机价格减仓，不属于场景的范围。',
  'Margin is always segregated by position; here a scenario says whether it is.':
    '保证金总是按仓位隔离；这里由场景说明是否隔离。',
  'Losers are ranked by loss over leverage, after winners; the announcement does not spell it out.':
    '亏损者按亏损除以杠杆排名，在赢家之后；公告没有写明。',
  'Later the insurance fund bears a loss of up to 5 % per contract before anybody is deleveraged; the ranking of that version was not found.':
    '后来在减仓任何人之前，保险基金先为每个合约承担最多 5 % 的亏损；没有查到那个版本的排名。',
  'In 2020 ADL charged the winner a maker fee and the loser a taker fee; no present fee was found.':
    '2020 年的自动减仓向赢家收挂单费、向输家收吃单费；没有查到现行费用。',
  'How return rate and maintenance margin rate are combined was cut off; their product for winners and quotient for losers are taken, as Bitget writes them.':
    '收益率与维持保证金率如何结合被截断；这里按 Bitget 的写法，赢家用乘积，亏损者用商。',
  'Example 2 triggers at a ratio of exactly −0.30, and prints a pool balance of 2,000,000 after a loss of 600,000.':
    '示例 2 在比值恰为 −0.30 时触发，并在亏损 600,000 之后印出资金池余额 2,000,000。',
  'Everything unfilled is deleveraged; only when nobody is left on the other side does a rest wait for the next step.':
    '凡未成交的都自动减仓；只有对面再没有人时，剩余部分才等到下一步。',
  'Everything left by the order is deleveraged; only when nobody is left on the other side does a rest wait.':
    '委托剩下的都自动减仓；只有对面再没有人时，剩余部分才等待。',
  'Equal entry prices go by address; here by the order of the file, for shorts from the last to the first as there.':
    '开仓价相同者按地址排；这里按文件中的次序，空头与原处一样从后往前。',
  'Before it is reduced, a position’s open orders may be enough to put it into a lower risk limit; here all are cancelled at once.':
    '减仓之前，撤掉一部分挂单可能就足以降到较低的风险限额；这里一次全部撤销。',
  'Bankruptcy prices are rounded to the tick, for a long upwards; here they stay exact.':
    '破产价格按价位取整，多头向上取；这里保持精确。',
  'At the mark nothing moves; to cover 2,000 on 10 contracts the price must be 3,800.':
    '按标记价格平仓什么都不变；要用 10 张合约弥补 2,000，价格须为 3,800。',
  'An older page lets ADL begin when the mark reaches the bankruptcy price with the order unfilled; the newer wording, the fund is insufficient, is used.':
    '旧页面在标记价格到达破产价格而委托未成交时开始自动减仓；这里采用较新的说法：基金不足。',
  'An account 2,000 below zero is closed at the mark of 3,600, and this is said to cover the 2,000.':
    '一个欠 2,000 的账户按标记价格 3,600 平仓，并说这弥补了 2,000。',
  'Accounts are ranked by their whole leverage; here a position’s notional over its account’s equity counts, the same for an account with one position.':
    '账户按整体杠杆排名；这里用仓位名义价值除以账户权益，只有一个仓位的账户两者相同。',
  'A unified-account example for an inverse contract enters long and speaks of a short position.':
    '一个反向合约的统一账户示例，开的是多，说的是空。',
  'A random position of the account is picked for liquidation; here the one with the largest maintenance requirement goes first.':
    '强平时随机选取账户的一个仓位；这里维持保证金要求最高的在先。',
  'A position that is moved out of its pool may be deleveraged too.': '移出资金池的仓位也可能被自动减仓。',
  'A liquidation clearance fee on the amount closed goes to the fund; here the surplus over the bankruptcy price does.':
    '按平仓金额收取的强平清算费归基金；这里归基金的是优于破产价格的盈余。',
  'A level at which ADL stops was not found; it stops when the fall is below the trigger again.':
    '没有查到自动减仓停止的水位；这里在跌幅重新低于触发线时停止。',
  'A later version of the same page closes the remainder of an account that is still solvent at the oracle price.':
    '同一页面的后来版本，对仍有偿付能力的账户按预言机价格平掉剩余部分。',
  'A fund that would be left with exactly nothing triggers ADL there; here it must be short.':
    '在那里，基金恰好用到零也会触发自动减仓；这里必须不足才触发。',
  'A clone’s page (BITYIX) puts the absolute entry price above the line in its ROI for coin-margined contracts.':
    '一个仿制站（BITYIX）的页面，在币本位合约的 ROI 中把开仓价绝对值放在分子上。',
  'Once ADL is triggered no more market orders are sent; here they go on as far as the fund can pay, and the trigger is looked at after them.':
    '自动减仓一旦触发就不再发市价单；这里市价单发到基金付不起为止，之后才看是否触发。',
  '“90 % of the threshold”, at which ADL ends, is read as nine tenths of the fall of 30 %.':
    '自动减仓结束的“阈值的 90 %”，理解为 30 % 跌幅的十分之九。',
  'A later copy ends ADL at 90 % of a threshold that Bitget sets, not of the peak; the dated copy is followed.':
    '后来的一份写的是恢复到 Bitget 所设阈值的 90 % 时结束，不是峰值的 90 %；这里依照有日期的那一份。',
  '“Profit” refers to the entry price only, the page says, not to leverage or position: it is read as return on entry value.':
    '页面说“盈利”只看开仓价，不看杠杆和仓位：理解为相对开仓价值的收益率。',
  'The announcement calls the score a rate of return, “unrealized PNL × leverage”; it is read as return on entry value times leverage, not as an amount of money.':
    '公告把分数称为收益率，即“unrealized PNL × leverage”；理解为相对开仓价值的收益率乘杠杆，而不是金额。',
  'How PnL in per cent and effective leverage are counted is not in the copy that was read; profit over entry value, and notional over the position’s share of equity, are taken as at BitMEX, and losers the other way round.':
    '所读的那份没有写盈亏百分比和有效杠杆如何计算；与 BitMEX 一样，取盈利除以开仓价值、名义价值除以仓位所占的权益，亏损者反过来。',
  'When the fund is nearly depleted, closes may be made at the bankruptcy price; how near is not said, and here all are made at the mark.':
    '基金接近用尽时，可能按破产价格平仓；没有说明接近到什么程度，这里一律按标记价格。',
  'The fall of 30 % within eight hours is told by an older page; that of October 2025 speaks of a preset threshold.':
    '八小时内下跌 30 % 见于较旧的页面；2025 年 10 月的页面说的是预设阈值。',
  'The page says “leveraged return”, that of 2020 “highest profit and effective leverage”; the formula was not found. Return on entry value times effective leverage is taken.':
    '页面写“杠杆收益”，2020 年的页面写“最高盈利与有效杠杆”；没有查到公式。这里用开仓价值收益率乘有效杠杆。',
  'A third party reports that a bankruptcy price more than 5 % away from the mark is replaced by the mark.':
    '有第三方说，破产价格偏离标记价格超过 5 % 时改用标记价格。',
  'What “previous mark price” means is not said, and an older copy has the previous oracle price; here it is the mark before the step, which after a gap can leave the bankrupt with money.':
    '没有说明“前一标记价格”指什么，较旧的一份写的是前一预言机价格；这里是这一步之前的标记价格，跳空之后可能使破产者还剩下钱。',
  'After a first slice the venue’s next order is for all that is left; here it is a slice again, after the pause.':
    '第一份之后，交易所的下一张委托是剩下的全部；这里停顿之后仍是一份。',
  'The two indexes, as documented and as reconstructed, are said to put accounts into the same order.':
    '据说文档所写与重建的两个指标把账户排成同样的次序。',
  'They do not: a return of 10 % at 10× scores 11 as documented and 1 as reconstructed, one of 100 % at 5.2× scores 10.4 and 5.2.':
    '并非如此：收益率 10 %、杠杆 10× 按文档得 11，按重建得 1；收益率 100 %、杠杆 5.2× 得 10.4 和 5.2。',
  'The help pages name no backstop; the programming interface shows a liquidity support program that they do not describe.':
    '帮助页面没有提到后备；编程接口中有一个它们没有描述的流动性支持计划。',
  'Whoever took the position over pays its part of the shift too; here the fund’s lots bear none, so the other side pays all of it.':
    '接管仓位的人也要付资金费移动的一份；这里基金的合约不承担，所以全由对面支付。',
  'With the stated fee of 70 % a share of 40 % gives a penalty of 24.86 and a ratio of 96.6 %, so 60 % would be cut; the table follows from a fee of 50 %.':
    '按所写的 70 % 费率，40 % 的份额得罚金 24.86、比率 96.6 %，因此要削减 60 %；表格的数字出自 50 % 的费率。',
  'Effective leverage is mark value, without sign, over mark value less bankruptcy value, for longs and shorts alike.':
    '有效杠杆是标记价值（不带符号）除以标记价值减破产价值，多空相同。',
  'That holds only if values carry a sign, as BitMEX’s do: a long of an inverse contract is worth minus quantity over price. Without signs it is negative for one side.':
    '只有价值带符号时才成立，BitMEX 正是如此：反向合约的多头价值是负的数量除以价格。不带符号，则有一边为负。',
  'The example of an inverse short entered at 62,000 with the mark at 60,000 is cut off before its answer.':
    '反向合约空头的示例，开仓价 62,000、标记价格 60,000，在答案之前被截断。',
  'By the page’s formula the return is 3.33 %, while a long from 60,000 to 62,000 has 3.23 %: values go with 1 ÷ price.':
    '按页面的公式收益率为 3.33 %，而从 60,000 到 62,000 的多头是 3.23 %：价值随 1 ÷ 价格变化。',
  'Whether open orders of the deleveraged are cancelled is not said; here they are.':
    '没有说明是否撤销被减仓者的挂单；这里撤销。',
  'Nothing says what becomes of somebody whom the close would leave below zero: passed over here. Lots that fund or vault hold are not picked.':
    '没有说明平仓后会低于零的人怎么办：这里跳过。基金或金库持有的合约不会被选中。',
  'Nobody is deleveraged, so nobody is picked; the slot has to say something.':
    '没有人被减仓，因此没有人被选中；这一项总得写些什么。',
  'Nobody is deleveraged, so no orders are touched; the slot has to say something.':
    '没有人被减仓，因此不触及任何委托；这一项总得写些什么。',
  'Whether open orders of the deleveraged are cancelled is not said; here they stay.':
    '没有说明是否撤销被减仓者的挂单；这里保留。',
  'The documentation says only that positions of the backstop are not spared. Somebody whom the close would leave below zero is passed over here, and nobody without a profit is picked.':
    '文档只说后备的仓位不享特权。平仓后会低于零的人这里跳过，没有盈利的人不会被选中。',
  'The pages do not say whether somebody may be picked whom the close leaves below zero; here anybody may.':
    '页面没有说明平仓后会低于零的人是否可以被选中；这里任何人都可以。',
  'A keeper names a position; nothing like its demands can be told here.':
    '由执行者（keeper）指定仓位；它的条件在这里无法表达。',
  'A keeper closes positions; what becomes of orders was not looked up.':
    '由执行者（keeper）平掉仓位；没有查考委托会怎样。',
} as const;
