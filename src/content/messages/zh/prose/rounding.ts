/** How the engine says that it rounded, in Simplified Chinese. */
export const rounding = {
  'to {digits} significant digits': '保留 {digits} 位有效数字',
  'to a tenth': '精确到十分之一',
  'up to the atom ({atom})': '向上取到最小单位（{atom}）',
  'down to the atom ({atom})': '向下取到最小单位（{atom}）',
  'down to {unit}, what is left over to the largest remainders': '向下取到 {unit}，余数分给尾数最大的',
  'each of {payments} payments to the atom ({atom}), up for who pays, down for who receives':
    '共 {payments} 笔，每笔取到最小单位（{atom}）：付方向上，收方向下',
  'to the last tick ({tick}) at which the position is liquidated, in whole atoms ({atom})':
    '取到仓位仍会被强平的最后一个价位（{tick}），按整数最小单位（{atom}）',
} as const;
