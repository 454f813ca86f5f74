/** Words of the mode Evidence, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const evidence = {
  'evidence.about': '别人公布过的算例，交给引擎运行。测试运行的是同样的文件，本页由其结果写成。',
  'evidence.count':
    '{all, plural, other {# 个算例}}：{agree, plural, other {# 个一致}}，{differ, plural, other {# 个不同}}，{untold, plural, other {# 个不能用引擎的术语表达}}。',
  'evidence.file': '{file}：{all, number} 个中有 {agree, number} 个一致',
  'evidence.example': '算例',
  'evidence.source': '来源',
  'evidence.published': '公布的',
  'evidence.computed': '算出的',
  'evidence.agree': '相同',
  'evidence.differ': '不同：{computed}',
  'evidence.notSupported': '不能表达：{reason}',
  'evidence.reproduced': '重现',
  'evidence.errata': '勘误',
  'evidence.errata.about': '公布过却自相矛盾、或与自己规则不符的算例。这里指明错在哪里，不予重现。',
  'evidence.errata.count': '{count, plural, other {# 处勘误}}',
} satisfies Messages;
