/** What the last change came to, in a few lines beside the control that made it; the whole table is among the branches. */
import { useBranches } from '#store/branches.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { branchName } from '../branchNames.ts';
import { useGains } from '../useGains.ts';

const MOST_ROWS = 4;

export function LabOutcome() {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const history = useSession((state) => state.history);
  const ghost = useBranches((state) => state.ghost);
  const gains = useGains();
  if (!world || ghost === null || gains === null) return null;
  const moved = gains.filter(({ gain }) => gain !== 0);
  return (
    <div className="lab-outcome">
      <p>{t('lab.outcome', { against: branchName(history, ghost, world, words) })}</p>
      {moved.length === 0 ? (
        <p>{t('lab.outcome.none')}</p>
      ) : (
        <ul>
          {moved.slice(0, MOST_ROWS).map(({ id, name, gain, against }) => (
            <li key={id}>
              <span>{name}</span>
              <span className={gain < 0 ? 'lab-lost' : 'lab-gained'}>
                {gain < 0 ? '▼ ' : '▲ '}
                <Money
                  atoms={gain}
                  signed
                  why={{ of: 'difference', account: id, against, contract: -1, name: 'gain' }}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {moved.length > MOST_ROWS ? <p>{t('lab.outcome.more', { count: moved.length - MOST_ROWS })}</p> : null}
    </div>
  );
}
