/** The same five parts where there is little room: one stacked bar with its legend. */
import { stackShares } from '#charts/flow.ts';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { type Amounts, STAGES } from './vessels.ts';

interface StackedBarProps {
  readonly amounts: Amounts;
  /** −1: the whole step. */
  readonly account: number;
  readonly empty: boolean;
}

export function StackedBar({ amounts, account, empty }: StackedBarProps) {
  const { t } = useWords();
  const shares = stackShares(STAGES.map((stage) => amounts[stage]));
  // Each part is as long as the bar and cut to its place: a cut can move without moving the layout.
  const cut = (at: number) => {
    const before = shares.slice(0, at).reduce((sum, share) => sum + share, 0);
    return `inset(0 ${100 - before - (shares[at] ?? 0)}% 0 ${before}%)`;
  };
  return (
    <>
      <div className="stack" aria-hidden="true">
        {STAGES.map((stage, at) => (
          <span key={stage} className={`stack-part stack-${stage}`} style={{ clipPath: cut(at) }} />
        ))}
      </div>
      <ol className="stack-legend">
        {STAGES.map((stage) => (
          <li key={stage} className={empty || amounts[stage] === 0 ? 'vessel-idle' : undefined}>
            <span className={`stack-swatch stack-${stage}`} data-mark={`vessel${stage}`} aria-hidden="true" />
            <span className="stack-name">{t(`waterfall.${stage}`)}</span>
            {empty ? <span>–</span> : <Money atoms={amounts[stage]} why={{ of: 'waterfall', name: stage, account }} />}
          </li>
        ))}
      </ol>
    </>
  );
}
