/**
 * "At what leverage would I not have been reached?" The engine runs the same steps again at other leverages; how often
 * it did is said with the answer. Asked for by the reader, since it may take a while in a large world.
 */
import { useState } from 'react';
import type { Frame } from '#protocol/frame.ts';
import type { SafeLeverage } from '#protocol/message.ts';
import { askSafeLeverage } from '#store/follow.ts';
import { Button } from '#ui/Button.tsx';
import { Quantity } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';

interface LeverageAnswerProps {
  readonly frame: Frame;
  readonly me: number;
  readonly contract: number;
}

type Answer =
  | { readonly state: 'not' | 'asking' | 'unknown' }
  | { readonly state: 'known'; readonly safe: SafeLeverage };

/** Given a key of account and step by whoever shows it: another account or step has another answer. */
export function LeverageAnswer({ frame, me, contract }: LeverageAnswerProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<Answer>({ state: 'not' });
  if (frame.cursor.step === 0) return <p>{t('follow.leverage.still')}</p>;
  const ask = async () => {
    setAnswer({ state: 'asking' });
    const safe = await askSafeLeverage(me, contract);
    setAnswer(safe ? { state: 'known', safe } : { state: 'unknown' });
  };
  if (answer.state === 'not')
    return <Button label={t('follow.leverage.ask')} disabled={frame.preview} onClick={() => void ask()} />;
  return (
    <p role="status">
      {answer.state === 'asking' ? t('follow.leverage.asking') : null}
      {answer.state === 'unknown' ? t('follow.leverage.unknown') : null}
      {answer.state === 'known' ? <Found safe={answer.safe} me={me} contract={contract} /> : null}
    </p>
  );
}

interface FoundProps {
  readonly safe: SafeLeverage;
  readonly me: number;
  readonly contract: number;
}

function Found({ safe, me, contract }: FoundProps) {
  const { rich } = useWords();
  const { now, highest, runs } = safe;
  const figure = (name: 'chosenLeverage' | 'safeLeverage', text: string | null) => (
    <Quantity id={{ of: 'leverage', account: me, contract, name }} className="number">
      {plain(text)}
    </Quantity>
  );
  const values = { now: figure('chosenLeverage', now), highest: figure('safeLeverage', highest), runs };
  if (highest === null) return rich('follow.leverage.none', values);
  return rich(highest === now ? 'follow.leverage.unmoved' : 'follow.leverage.found', values);
}

/** "20.0" is said as 20. */
function plain(leverage: string | null): string {
  return (leverage ?? '').replace(/\.0$/, '');
}
