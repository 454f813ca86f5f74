/**
 * The futures that were made of one history: which there are, which one the reader stands in, which one it is compared
 * with, and who gains and loses between the two. Nothing is shown until there are two.
 */
import { compareWith, keptBranches, togglePinned, useBranches } from '#store/branches.ts';
import { leave } from '#store/places.ts';
import { useSession, useWorld } from '#store/session.ts';
import { chooseBranch } from '#store/travel.ts';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import './branches.css';
import { branchName } from '../branchNames.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

export function BranchesPanel() {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const history = useSession((state) => state.history);
  const tip = useSession((state) => state.tip);
  const pinned = useBranches((state) => state.pinned);
  const folded = useBranches((state) => state.folded);
  const ghost = useBranches((state) => state.ghost);
  const { kept, dropped } = keptBranches(history, tip, { pinned, folded });
  if (!world || (kept.length < 2 && ghost === null)) return null;
  const nameOf = (node: number) => branchName(history, node, world, words);
  return (
    <Panel title={t('branches.title')} className="branches">
      <ul className="branches-list" aria-label={t('branches.list')}>
        {kept.map(({ id }) => (
          <Branch key={id} tip={id} name={nameOf(id)} here={id === tip} pinned={pinned.includes(id)} ghost={ghost} />
        ))}
      </ul>
      <p className="branches-note" role="status">
        {dropped.length > 0
          ? t('branches.dropped', { count: dropped.length, names: words.list(dropped.map(({ id }) => nameOf(id))) })
          : ''}
      </p>
      {ghost === null ? (
        <p className="branches-note">{t('branches.noGhost')}</p>
      ) : (
        <DifferenceTable caption={t('branches.difference', { name: nameOf(tip), against: nameOf(ghost) })} />
      )}
    </Panel>
  );
}

interface BranchProps {
  readonly tip: number;
  readonly name: string;
  readonly here: boolean;
  readonly pinned: boolean;
  readonly ghost: number | null;
}

function Branch({ tip, name, here, pinned, ghost }: BranchProps) {
  const { t } = useWords();
  const isGhost = ghost === tip;
  return (
    <li className="branch" data-here={here || undefined} data-ghost={isGhost || undefined}>
      <button
        type="button"
        className="branch-name"
        aria-current={here ? 'true' : undefined}
        title={t('branches.choose', { name })}
        onClick={() => {
          if (here) return;
          leave();
          void chooseBranch(tip);
        }}
      >
        {name}
        {here ? <span className="branch-here"> {t('branches.here')}</span> : null}
      </button>
      <button
        type="button"
        className="branch-action"
        aria-pressed={pinned}
        aria-label={t('branches.pin', { name })}
        onClick={() => togglePinned(tip)}
      >
        {t('branches.pin.short')}
      </button>
      {here ? null : (
        <button
          type="button"
          className="branch-action"
          aria-pressed={isGhost}
          aria-label={t('branches.compare', { name })}
          onClick={() => compareWith(isGhost ? null : tip)}
        >
          {t('branches.compare.short')}
        </button>
      )}
    </li>
  );
}
