/** What each source of a rule book is read for. */
export const sourceNotes = {
  // Teaching rules and papers
  'the queue as an allocation, closed in order of a priority': '队列作为一种分配：按优先次序平仓',
  'pro-rata allocation as the alternative to a queue': '按比例分配，作为队列之外的选择',
  'pro-rata allocation by profit: the same share of every profit': '按盈利比例分配：每份盈利让出相同的比例',
  'pro-rata allocation with equity as the weight, capped and shared again': '以权益为权重按比例分配，封顶后再分',
  'losses beyond the fund are shared among the winners of the day': '基金以外的亏损由当日的赢家分摊',
  'haircuts of profits in proportion to profit': '按盈利比例折减盈利',
  'capped pro-rata allocation: one level over sorted caps; not feasible beyond them':
    '封顶的按比例分配：对排序后的上限取同一水平；超出上限则不可行',
  'risk-aware allocation: haircut in proportion to leverage, capped': '顾及风险的分配：按杠杆比例折减，有封顶',
  'min–max burden: the allocation that minimises the largest haircut': '最小最大负担：使最大折减最小的分配',
  'allocation rules for claims: proportional, equal awards, equal losses, Talmud':
    '债权的分配规则：按比例、均等受偿、均等损失、塔木德',
  'the Talmud allocation of claims': '债权的塔木德分配',

  // BitMEX
  'trigger, ranking score and effective leverage, bankruptcy price, five lights':
    '触发条件、排名分数与有效杠杆、破产价格、五盏灯',
  'order of a queue, fills at the bankruptcy price, open orders cancelled, size-weighted percentiles; ADL instead of socialised loss':
    '队列次序、按破产价格成交、撤销挂单、按数量加权的百分位；以自动减仓代替社会化分摊',
  'newer wording of the trigger: the fund is insufficient': '触发条件的新说法：基金不足',
  'margin below maintenance on the mark price; surplus into the fund; the fund spent below bankruptcy':
    '按标记价格保证金低于维持保证金；盈余入基金；差于破产价格时由基金支付',
  'close-out: fill-or-kill to a lower risk limit, else the whole position taken over with an order at the bankruptcy price':
    '平仓：先以 FOK 委托降到更低的风险限额，否则接管整个仓位并按破产价格挂单',
  'the date of the values': '各数值的日期',

  // Binance
  'trigger: the fund cannot accept the bankrupt position': '触发条件：基金接不下破产仓位',
  'bankruptcy price, no fee, open orders cancelled': '破产价格、不收费、撤销挂单',
  'the score, piece by piece; rank over users': '分数的逐项构成；按用户排名',
  'collateral and unrealised PnL below maintenance on the mark price': '按标记价格，抵押品加未实现盈亏低于维持保证金',
  'one immediate-or-cancel order; otherwise closed at bankruptcy and taken over by the fund':
    '一张 IOC 委托；否则按破产价格平仓并由基金接管',
  'profits into the fund, losses from it': '盈利入基金，亏损出基金',

  // Bybit
  'ADL trigger: draw-down of a symbol from its eight-hour peak, threshold and stop level; bankruptcy price moved to the line; the fund at zero':
    '自动减仓触发：某合约的基金自八小时高点回撤、阈值与停止线；破产价格移到该线；基金归零',
  'insurance pools per symbol or group, surplus to the fund; another threshold, 100 % with a stop at 95 %':
    '按合约或分组的保险池，盈余入基金；另一个阈值：100 %，到 95 % 停止',
  'ranking by leveraged return; closed at the bankruptcy price, the gap to the market goes into the pool':
    '按杠杆收益率排名；按破产价格平仓，与市价之差入保险池',
  'profitable positions of the other side are chosen, by their rank': '按排名选取对面的盈利仓位',
  'orders cancelled, fill-or-kill to a lower tier, then taken over at the bankruptcy price: the close-out':
    '撤销委托、以 FOK 委托降到更低档、再按破产价格接管：平仓',
  'liquidated when maintenance margin reaches 100 % of the account’s margin': '维持保证金达到账户保证金的 100 % 时强平',
  'bankruptcy price example; rank by highest profit and effective leverage; fees of 2020':
    '破产价格示例；按最高盈利和有效杠杆排名；2020 年的费率',
  'adlRankIndicator: lights from 0 to 5': 'adlRankIndicator：0 到 5 盏灯',

  // OKX
  'funds by product, underlying and currency; penalty fee to the fund': '按产品、标的和币种分设基金；罚金入基金',
  'ADL protects the applicable fund; both legs are offset against each other':
    '自动减仓保护相应的基金；双方仓位互相对平',
  'trigger: the fund falls far below a preset threshold; ranking: PnL in per cent × effective leverage, the highest first; mark price, or the bankruptcy price when the fund is nearly depleted':
    '触发条件：基金远低于预设阈值；排名：盈亏百分比 × 有效杠杆，最高者在先；按标记价格，基金将尽时按破产价格',
  'trigger: the fund falls 30 % from its eight-hour peak or is insufficient; no more market orders (close-out); top-ranked account at the mark price: allocation; no socialisation afterwards':
    '触发条件：基金自八小时高点下跌 30 % 或不足；不再发市价委托（平仓）；排名最高的账户按标记价格平仓：分配；之后不再社会化',
  'fund peak and rate of decline in the API': 'API 中的基金高点与下跌幅度',
  'the score before: ROI ÷ margin ratio for profitable isolated positions':
    '先前的分数：盈利逐仓仓位的收益率 ÷ 保证金率',
  'liquidation trigger: margin ratio at or below 100 %; reduced tier by tier: the close-out':
    '强平触发：保证金率不高于 100 %；逐档减仓：平仓',

  // Bitget
  'trigger: the coin’s fund is used up, stop when it is positive; ranking: ROI × or ÷ maintenance margin ratio, ROI by the value at the average entry price; bankruptcy price; no fee; clawback (socialised loss) paused':
    '触发条件：该币种的基金用尽，转正即停止；排名：收益率 × 或 ÷ 维持保证金率，收益率按均价价值计算；破产价格；不收费；暂停穿仓分摊（社会化分摊）',
  'liquidation trigger: maintenance margin rate at 100 %; orders cancelled, hedges netted, two tiers reduced, then the market: close-out':
    '强平触发：维持保证金率达 100 %；撤销委托、对冲仓抵销、减两档、再进市场：平仓',
  'trigger: the fund is used up or falls 30 % from its peak, stop at 90 % of the threshold; ranking: ROI × or ÷ maintenance margin ratio, ROI by the value at the average entry price; bankruptcy price; no fee; clawback (socialised loss) paused':
    '触发条件：基金用尽或自高点下跌 30 %，到阈值的 90 % 停止；排名：收益率 × 或 ÷ 维持保证金率，收益率按均价价值计算；破产价格；不收费；暂停穿仓分摊（社会化分摊）',
  'trigger: the fund is used up or falls 30 % from its peak, stop at 90 % of the peak; ranking: ROI (by the value at the entry price) × leverage (all positions over the account’s equity); closed at the cost price; no fee; no socialised loss afterwards':
    '触发条件：基金用尽或自高点下跌 30 %，到高点的 90 % 停止；排名：收益率（按开仓价价值）× 杠杆（全部仓位除以账户权益）；按成本价平仓；不收费；之后不再社会化分摊',
  'the same trigger, ending at 90 % of a threshold that Bitget sets': '同一触发条件，到 Bitget 所设阈值的 90 % 结束',

  // Gate
  'ADL trigger: market and fund cannot absorb the loss; ranking score by return rate and maintenance margin rate; bankruptcy price; open orders cancelled, what is left is ranked again: allocation; five bars':
    '自动减仓触发：市场和基金吸收不了亏损；按收益率和维持保证金率计算排名分数；破产价格；撤销挂单，剩余的重新排名：分配；五格',
  'order at the bankruptcy price: close-out; the unfilled part is taken over by the fund; bankruptcy price under cross margin from maintenance margin ratio':
    '按破产价格挂单：平仓；未成交部分由基金接管；全仓的破产价格由维持保证金率得出',
  'the difference to the bankruptcy price goes to the fund or comes from it; example':
    '与破产价格之差入基金或由基金支付；示例',
  'liquidation trigger: margin ratio; stepwise reduction, tier by tier: close-out':
    '强平触发：保证金率；逐档逐步减仓：平仓',
  'ranking score: from profit to unrealised profit × leverage, the maximum leverage under cross margin':
    '排名分数：从盈利改为未实现盈利 × 杠杆，全仓取最大杠杆',
  'older ranking by profit; low-leverage and even losing positions may be reduced; trigger; bankruptcy price; five bars':
    '旧的按盈利排名；低杠杆乃至亏损的仓位也可能被减；触发条件；破产价格；五格',

  // KuCoin
  'trigger: the fund is insufficient; ranking score of winners and losers, effective leverage, and the order of allocation; bankruptcy price; five lights; ADL instead of socialised loss':
    '触发条件：基金不足；盈利者与亏损者的排名分数、有效杠杆和分配次序；破产价格；五盏灯；以自动减仓代替社会化分摊',
  'surplus to the fund and deficit from it, allocated per contract; tiers, maintenance margin on the mark price':
    '盈余入基金、亏空出基金，按合约分配；档位、按标记价格的维持保证金',
  'orders at the bankruptcy price: close-out; the unfilled part is taken over by the fund within limits of size':
    '按破产价格挂单：平仓；未成交部分在数量限制内由基金接管',
  'mark price at the liquidation price: maintenance margin reached': '标记价格到达强平价格：触及维持保证金',
  'trigger: the fund is insufficient; ranking score: rate of return; bankruptcy price; ADL instead of socialised loss':
    '触发条件：基金不足；排名分数：收益率；破产价格；以自动减仓代替社会化分摊',
  'trigger: the fund is insufficient; ranking score: profit on margin × opening leverage; bankruptcy price; ADL instead of socialised loss':
    '触发条件：基金不足；排名分数：保证金收益率 × 开仓杠杆；破产价格；以自动减仓代替社会化分摊',

  // Delta
  'liquidated below maintenance (liquidation) margin; immediate-or-cancel at the bankruptcy price; trigger: any remainder; ranking by profit in per cent, order of a queue; closed at the bankruptcy price; lights: percentile by size':
    '低于维持（强平）保证金时强平；按破产价格的 IOC 委托；触发条件：有剩余；按盈利百分比排名、队列次序；按破产价格平仓；指示灯：按数量的百分位',
  'the later rule: the insurance fund bears a loss of up to 5 % per contract':
    '后来的规则：保险基金对每个合约最多承担 5 % 的亏损',
  'adl_level, the lights in the API': 'adl_level：API 中的指示灯',

  // Kraken
  'portfolio value below maintenance; immediate-or-cancel at the zero-equity price; remaining margin stays with the trader; liquidation, assignment, unwind':
    '组合价值低于维持保证金；按零权益价格的 IOC 委托；剩余保证金归交易者；强平、指派、解除',
  'remainder assigned to liquidity providers, vault of the position assignment system':
    '剩余部分指派给流动性提供者，即仓位指派系统的金库',
  'full liquidation, assignment, unwind; partial liquidations and fees from 26 March 2026':
    '全部强平、指派、解除；2026 年 3 月 26 日起的部分强平与费用',

  // Deribit
  'fund pays negative equity; beyond it, losses are socialised among the winning traders for that day':
    '基金支付负权益；超出部分由当日盈利的交易者分摊',
  'maintenance margin above equity, in real time; incremental liquidation by market orders':
    '维持保证金实时高于权益；以市价委托逐步强平',
  'up to 200 contracts of 10 dollars per step; liquidation stops when equity is enough':
    '每步至多 200 张 10 美元合约；权益足够时停止强平',

  // Hyperliquid
  'trigger, ranking index, allocation in its order, previous mark price, backstop positions not privileged':
    '触发条件、排名指数、按其次序分配、前一标记价格、后备仓位没有特权',
  'equity below maintenance; slices of 20 % above 100,000 USDC, 30 seconds apart; vault below two thirds':
    '权益低于维持保证金；超过 100,000 USDC 时每次 20 %，间隔 30 秒；低于三分之二时由金库接管',
  'profit ÷ entry notional × notional ÷ account value, each factor at least 10⁻⁸':
    '盈利 ÷ 开仓名义价值 × 名义价值 ÷ 账户价值，每个因子不小于 10⁻⁸',

  // dYdX
  'equity below maintenance at the oracle price; bankruptcy and fillable price; fee to the fund':
    '按预言机价格权益低于维持保证金；破产价格与可成交价格；费用入基金',
  'fill limits, rounding, fund pays below bankruptcy, no vault, the remainder waits, deleveraging only after a fill of nothing':
    '成交限额、舍入、差于破产价格时由基金支付、没有金库、剩余的等待、一点都没成交才减仓',
  'random start and list order, bankruptcy price, accounts passed over': '随机起点与列表次序、破产价格、被跳过的账户',
  'fee 1.5 %, portion 10 %, notional 100,000, fund loss 1,000,000, spread 1.5 × maintenance':
    '费用 1.5 %、比例 10 %、名义价值 100,000、基金亏损 1,000,000、价差为维持保证金的 1.5 倍',
  'default of 500 accounts looked at per deleveraging': '每次减仓默认查看 500 个账户',

  // Ethereal
  'trigger: a liquidation would take the fund’s equity to zero or below; positions are taken over by the fund’s account; ranking by leverage, profit, balance, newest account; runs to completion: allocation; mark price capped at the bankruptcy price':
    '触发条件：强平会使基金权益降到零或以下；仓位由基金的账户接管；按杠杆、盈利、余额、最新账户排名；一直进行到完成：分配；标记价格以破产价格为限',

  // Lighter
  'account value below maintenance; immediate-or-cancel at the zero price; share by maintenance; fee of up to 1 % to the fund; below close-out margin the fund takes over':
    '账户价值低于维持保证金；按零值价格的 IOC 委托；按维持保证金分摊；至多 1 % 的费用入基金；低于清算保证金时由基金接管',
  'ADL trigger: the strategy’s capital is used up; vault per strategy':
    '自动减仓触发：策略的资金用尽；每个策略一个金库',
  'what a proof of a deleverage demands: one pair at a time, at most both positions, at the zero price of the bankrupt; no fee':
    '减仓证明的要求：每次一对、不超过双方仓位、按破产者的零值价格；不收费',
  'vault takes over while it stays above its own initial margin; ranking by leverage and unrealised PnL; price not worse than the zero price of the counterparty':
    '金库高于自己的起始保证金时接管；按杠杆和未实现盈亏排名；价格不差于对手方的零值价格',

  // Extended
  'margin ratio above 100 %; five orders of 20 % filled whole or killed at the bankruptcy price; one order 5 % worse':
    '保证金率高于 100 %；五张各 20 % 的委托，按破产价格全部成交或撤销；一张再差 5 % 的委托',
  'ADL below a total value of zero; fair price; share by risk (maintenance); both sides healthier or no riskier':
    '总价值低于零时自动减仓；公允价格；按风险（维持保证金）分摊；双方更健康，至少不增加风险',

  // Paradex
  'margin ratio above 100 %; liquidation share in steps of 20 %; penalty to the insurance fund':
    '保证金率高于 100 %；强平比例以 20 % 为一级；罚金入保险基金',
  'socialised-loss factor on withdrawals only': '社会化分摊系数只用于提款',

  // Dango
  'equity below maintenance, strictly; close schedule; bankruptcy price from the whole equity over the full size; any unfilled quantity is deleveraged; fee to the fund, which may go negative':
    '权益严格低于维持保证金；平仓次序；破产价格由全部权益除以全部数量得出；未成交的数量一律减仓；费用入基金，基金可以为负',
  'ranking by entry price and address; bankruptcy price again for each position; bad debt is negative equity':
    '按开仓价和地址排名；每个仓位重算破产价格；坏账即负权益',
  'the eight worked examples and their mirror images for shorts': '八个算例及其对空头的镜像',

  // Drift
  'liquidation below maintenance at the oracle price; bankruptcy: insurance fund, then fee pool, then funding':
    '按预言机价格低于维持保证金时强平；破产时先用保险基金，再用费用池，再经资金费',
  'socialised loss over the open interest of both sides, rate rounded up': '按双边持仓量分摊社会化亏损，费率向上舍入',
  'partial liquidation in portions over time, a buffer beyond maintenance':
    '随时间分批部分强平，在维持保证金之外留缓冲',

  // Vega
  'network takes the position at the mark, whole margin to the insurance pool, disposal in steps':
    '网络按标记价格接管仓位，全部保证金入保险池，分步处置',
  'loss socialisation among the gains of a mark-to-market step; insurance pool first':
    '亏损在一次盯市的收益之间分摊；先用保险池',
  'payouts rounded down, the rest to the network, else to the last party': '支付向下舍入，余数归网络，否则归最后一方',
  'worked examples of loss socialisation': '亏损社会化的算例',

  // GMX
  'ADL when profits over pool pass the factor; keeper picks':
    '盈利与资金池之比超过系数时自动减仓；由执行者（keeper）挑选',
  'trader profits are capped by a share of the pool': '交易者的盈利以资金池的一部分为上限',
  'price of the oracle, no bound on slippage; factors 90, 85, 77 and 70 %':
    '预言机价格，滑点无上限；系数 90、85、77 和 70 %',

  // FTX
  'margin fraction below maintenance; random small orders; auto-close share by share; zero price by notional; ADL in proportion to size; two thirds zero price and one third mark':
    '保证金率低于维持保证金；随机的小委托；逐份自动平仓；按名义价值的零值价格；按数量比例自动减仓；三分之二零值价格加三分之一标记价格',
  'auto-close margin max(MMF ÷ 2, MMF − 6 %); clawbacks are still possible':
    '自动平仓保证金 max(MMF ÷ 2, MMF − 6 %)；仍可能穿仓分摊',
  'vault of backstop liquidity providers with a capacity; a third of the equity left goes to their fund':
    '由后备流动性提供者组成、有额度的金库；剩余权益的三分之一归其基金',
} as const;
