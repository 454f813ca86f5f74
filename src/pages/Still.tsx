/** A run of the engine for readers without scripts: what was said of it, its two pictures, its tables. */
import { decimal, price } from '#ui/format.ts';
import { LossPlate } from './LossPlate.tsx';
import { PricePlate } from './PricePlate.tsx';
import type { Story } from './story.ts';
import { Tables } from './Tables.tsx';
import type { PageWords } from './words.ts';

interface StillProps {
  readonly story: Story;
  readonly words: PageWords;
  /** Unique in the page. */
  readonly id: string;
  /** In a page that others load for its scripts: the table alone says who paid. */
  readonly brief?: boolean;
}

export function Still(props: StillProps) {
  const { story, words } = props;
  const { result } = story;
  const { say } = words;
  return (
    <div className="still">
      <p>{outcomeText(story, words)}</p>
      <figure>
        <PricePlate {...props} />
        {!props.brief && result.liquidations.length > 0 && <LossPlate {...props} />}
        <figcaption>{momentText(story, words)}</figcaption>
      </figure>
      <Tables story={story} words={words} />
      <p className="still-note">
        {story.world.scenario.synthetic && <>{words.prose(story.world.scenario.synthetic)} · </>}
        {say('page.computed', { digest: result.digest })}
      </p>
    </div>
  );
}

function outcomeText({ result, world }: Story, { say }: PageWords): string {
  const { totals, fund } = result;
  const { loss, ...paid } = Object.fromEntries(
    Object.entries(totals).map(([stage, amount]) => [stage, decimal(amount, 2)]),
  );
  const funds = { start: decimal(fund.start, 2), end: decimal(fund.end, 2) };
  return say('page.outcome', { ...paid, ...funds, loss: `${loss} ${world.quote}` });
}

function momentText({ frame, result, world }: Story, { say }: PageWords): string {
  const mark = price(world, 0, frame.contracts[0]?.mark ?? Number.NaN);
  if (frame.cursor.step === 0) return say('page.quiet', { mark });
  if (result.steps === 1) return say('page.momentOne', { mark });
  return say('page.moment', { step: frame.cursor.step, of: result.steps, mark });
}
