/** What the scenarios tell, and the names of those in them that have no name of their own, in Simplified Chinese. */
export const scenarios = {
  'A crash, cocked': '一触即发的暴跌',
  'Four traders, a market maker and a small insurance fund. When the long is liquidated, the book is too thin.':
    '四位交易者、一个做市商、一只小小的保险基金。多头被强平时，才发现订单簿太薄。',
  'Invented accounts, book and prices': '账户、订单簿和价格均为虚构',
  'The fund runs dry': '基金见底',
  'The same book with a fund of 120: paying for the fills below the bankruptcy price empties it to zero.':
    '同一本订单簿，基金改为 120：为低于破产价格的成交付款之后，正好归零。',
  'The cascade': '连环爆仓',
  'The index falls once, to 93, and stays there. From then on the mark moves because liquidated positions are sold: each sale takes the next account down. Set Ana to half her leverage, and nothing follows.':
    '指数只跌一次，到 93 就停住。此后标记价格的变动都来自强平卖出：每一笔卖出又带倒下一个账户。把 Ana 的杠杆减半，后面什么都不会发生。',
  '10 October 2025, BTC': '2025 年 10 月 10 日，BTC',
  'From 116,720 to 101,516.5 and back to 113,000 in 105 minutes: recorded one-minute prices of BTCUSDT, run through 400 invented accounts, a market maker that withdraws as the price moves, and a fund that is too small.':
    '105 分钟内从 116,720 跌到 101,516.5，再回到 113,000：BTCUSDT 的一分钟实录价格，作用于 400 个虚构账户、一个随价格变动而撤单的做市商，以及一只太小的基金。',
  'Accounts, order book and insurance fund are invented; prices are recorded':
    '账户、订单簿和保险基金为虚构；价格为实录',
  '13 March 2020, BTC': '2020 年 3 月 13 日，BTC',
  'From 5,506 to 3,621.81 and back in under four hours: a fall more than twice as deep as that of October 2025, but with a book deep enough to take what is liquidated. The fund drains, recovers, and nobody is deleveraged.':
    '不到四小时从 5,506 跌到 3,621.81 又回来：跌幅是 2025 年 10 月那次的两倍多，但订单簿够深，接得住强平的仓位。基金流失后又恢复，无人被自动减仓。',
  'Accounts, order book and insurance fund are invented; prices are recorded; margin tiers are those of 2024':
    '账户、订单簿和保险基金为虚构；价格为实录；保证金档位取自 2024 年',
  'Binance USD-M BTCUSDT, 12 and 13 March 2020': 'Binance USD-M BTCUSDT，2020 年 3 月 12 日至 13 日',
  'Binance USD-M BTCUSDT, 10 October 2025': 'Binance USD-M BTCUSDT，2025 年 10 月 10 日',

  'Market maker': '做市商',
  'Patient maker': '耐心做市商',
  'Distant maker': '远端做市商',
  'Basis trader': '基差交易者',
  'Large long': '大额多头',
} as const;
