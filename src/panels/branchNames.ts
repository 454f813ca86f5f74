/** What a branch is called: what was changed in it, and where its last step left the index. */
import type { World } from '#protocol/frame.ts';
import type { HistoryNode } from '#protocol/message.ts';
import { lineTo, wasPlanned } from '#store/line.ts';
import * as format from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';

export function branchName(history: readonly HistoryNode[], tip: number, world: World, { t }: Words): string {
  const line = lineTo(history, tip);
  const name = line[0]?.name ?? t('branches.asOpened');
  const last = line.at(-1);
  if (!last || line.length === 1) return t('branches.start', { name });
  if (wasPlanned(history, last)) return t('branches.planned', { name, step: last.step });
  const price = lastIndex(line);
  return price === null
    ? t('branches.planned', { name, step: last.step })
    : t('branches.at', { name, price: format.price(world, price.contract, price.ticks) });
}

function lastIndex(line: readonly HistoryNode[]): { readonly contract: number; readonly ticks: number } | null {
  for (const { commands } of [...line].reverse()) {
    for (const command of [...commands].reverse()) {
      if (command.kind === 'setIndexPrice') return { contract: command.contract, ticks: command.price };
    }
  }
  return null;
}
