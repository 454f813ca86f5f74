/** How a run came out, as tables: who paid, and what became of each account that was closed against its will. */
import { accountName } from '#panels/AccountName.tsx';
import { STAGES } from '#panels/waterfall/vessels.ts';
import type { ResultAccount } from '#protocol/result.ts';
import { decimal, NOTHING } from '#ui/format.ts';
import type { Story } from './story.ts';
import type { PageWords } from './words.ts';

/** Rows of a table that is read rather than searched. */
const MOST_ROWS = 12;

interface TablesProps {
  readonly story: Story;
  readonly words: PageWords;
}

export function Tables({ story, words }: TablesProps) {
  const { totals } = story.result;
  const { t, say } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow page must be reached by the keyboard
    <section className="still-tables" tabIndex={0} aria-label={words.prose(story.world.scenario.name)}>
      <table>
        <caption>{say('page.whoPaid')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('page.amount', { quote: story.world.quote })}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">{t(`waterfall.${stage}`)}</th>
              <td>{decimal(totals[stage], 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('waterfall.loss')}</th>
            <td>{decimal(totals.loss, 2)}</td>
          </tr>
        </tfoot>
      </table>
      <Touched story={story} words={words} />
    </section>
  );
}

function Touched({ story, words }: TablesProps) {
  const { t, say } = words;
  const touched = story.result.accounts.filter(wasClosed).sort((a, b) => gaveUp(b) - gaveUp(a));
  const more = touched.length - MOST_ROWS;
  if (touched.length === 0) return null;
  return (
    <table>
      <caption>{say('page.touched')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('accounts.name')}</th>
          <th scope="col">{say('page.liquidated')}</th>
          <th scope="col">{say('page.deleveraged')}</th>
          <th scope="col">{say('page.at')}</th>
          <th scope="col">{say('page.gaveUp')}</th>
          <th scope="col">{say('page.equity')}</th>
        </tr>
      </thead>
      <tbody>
        {touched.slice(0, MOST_ROWS).map((account) => (
          <tr key={account.id}>
            <th scope="row">{nameOf(account, story, words)}</th>
            <td>{some(account.closedByLiquidation)}</td>
            <td>{some(account.closedByAdl)}</td>
            <td>{account.adlPrice === null ? NOTHING : decimal(account.adlPrice, 2)}</td>
            <td>{some(account.costAgainstMark)}</td>
            <td>{decimal(account.equity, 2)}</td>
          </tr>
        ))}
      </tbody>
      {more > 0 && (
        <tfoot>
          <tr>
            <td colSpan={6}>{say('page.more', { count: more })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const wasClosed = ({ closedByLiquidation, closedByAdl, costAgainstMark }: ResultAccount): boolean =>
  [closedByLiquidation, closedByAdl, costAgainstMark].some((amount) => amount !== '0');

/** For the order of rows only. */
const gaveUp = ({ costAgainstMark }: ResultAccount): number => Number(costAgainstMark);

const some = (amount: string): string => (amount === '0' ? NOTHING : decimal(amount, 2));

function nameOf({ id }: ResultAccount, { world }: Story, words: PageWords): string {
  return accountName(
    world,
    world.accounts.findIndex((account) => account.id === id),
    words,
  );
}
