/** Words of the timeline, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const timeline = {
  'timeline.title': '时间线',
  'timeline.slider': '时间位置',
  'timeline.play': '播放',
  'timeline.replay': '重播',
  'timeline.resume': '接着走记录的行情',
  'timeline.pause': '暂停',
  'timeline.next': '下一步',
  'timeline.previous': '后退',
  'timeline.start': '到起点',
  'timeline.end': '到终点',
  'timeline.undo': '撤销',
  'timeline.redo': '重做',
  'timeline.speed': '速度',
  'timeline.times': '{speed}×',
  'timeline.step': '第 {step} 步',
  'timeline.root': '起点，什么都还没有发生',
  'timeline.at': '第 {step} 步，事件 {event} / {events}',
  'timeline.atSaid': '第 {step} 步，事件 {event} / {events}：{sentence}',
  'timeline.mark.liquidation': '首次强平',
  'timeline.mark.unfilled': '首次未成交',
  'timeline.mark.fundExhausted': '基金不足',
  'timeline.mark.adl': '首次自动减仓',
  'timeline.ghost': '留在身后：{name}',
  'timeline.nothing': '还没有发生任何事。移动价格试试。',
} satisfies Messages;
