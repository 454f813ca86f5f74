/** The order book of the contract on the stage: how deep, and of a quoted ladder its shape. */
import type { World } from '#protocol/frame.ts';
import { presentScenario } from '#store/presentScenario.ts';
import { useWords } from '#ui/words.tsx';
import { depthFactor, type LadderField, withDepth, withLadder } from './edits/market.ts';
import { Setting } from './Setting.tsx';

interface BookSettingsProps {
  readonly world: World;
  /** As it was opened: what "×1" means. */
  readonly author: World;
  readonly index: number;
}

const LADDER: readonly LadderField[] = ['size', 'levels', 'spacing', 'decay', 'refill', 'withdrawal'];

export function BookSettings({ world, author, index }: BookSettingsProps) {
  const { t } = useWords();
  const scenario = presentScenario(world);
  const liquidity = scenario.contracts[index]?.liquidity;
  if (!liquidity) return null;
  return (
    <fieldset className="lab-part">
      <legend>{t('lab.book')}</legend>
      <Setting
        label={t('lab.depth')}
        value={depthFactor(scenario, author.scenario, index)}
        unit={t('lab.times')}
        subject={`depth.${index}`}
        about={t('lab.depth.about')}
        range={{ min: 0, max: 4, step: 0.1 }}
        change={(text) => withDepth(scenario, author.scenario, index, text)}
      />
      {liquidity.kind === 'ladder'
        ? LADDER.map((field) => (
            <Setting
              key={field}
              label={t(`lab.ladder.${field}`)}
              value={String(liquidity[field])}
              subject={`ladder.${index}.${field}`}
              change={(text) => withLadder(scenario, index, field, text)}
            />
          ))
        : null}
    </fieldset>
  );
}
