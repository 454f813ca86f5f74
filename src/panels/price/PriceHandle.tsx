/** The handle on the price: the slider "Mark price", whose spoken text is the consequence of the price it stands at. */
import { AxisHandle } from '#charts/AxisHandle.tsx';
import type { Frame, World } from '#protocol/frame.ts';
import { cancelPreview, commitPrice, grab, previewPrice } from '#store/gesture.ts';
import { useHidden, useLocked } from '#store/lesson/staging.ts';
import { useSession } from '#store/session.ts';
import { useMotion } from '#store/view.ts';
import { money, price as priceText } from '#ui/format.ts';
import { useUnits } from '#ui/units.tsx';
import { useWords, type Words } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';
import { consequenceOf } from './consequence.ts';
import type { Picture } from './picture.ts';
import { spokenPrice } from './typedPrice.ts';

interface PriceHandleProps {
  readonly world: World;
  readonly frame: Frame;
  readonly index: number;
  readonly price: number;
  readonly held: boolean;
  readonly picture: Picture;
}

/** Names said one by one before "and 12 more". */
const MOST_SAID = 3;

export function PriceHandle({ world, frame, index, price, held, picture }: PriceHandleProps) {
  const words = useWords();
  const units = useUnits();
  const ready = useSession((state) => state.status === 'ready');
  const locked = useLocked('handle');
  const tick = world.contracts[index]?.tickSize ?? '1';
  const contract = frame.contracts[index];
  const cocked = !held && frame.cursor.step === 0 && world.plannedSteps === 0;
  const apart = contract !== undefined && contract.mark !== contract.index;
  return (
    <AxisHandle
      scale={picture.scale}
      value={price}
      x={picture.columns.grip}
      label={words.t('price.handle')}
      valueText={useConsequence(world, frame, index)}
      spoken={(ticks) => spokenPrice(ticks, tick)}
      held={held}
      disabled={!ready || locked}
      onGrab={() => grab(index)}
      onMove={(ticks) => previewPrice(index, ticks)}
      onRelease={() => void commitPrice()}
      onCancel={cancelPreview}
    >
      <span
        className={picture.columns.narrow ? 'price-grip price-grip-narrow' : 'price-grip'}
        data-locked={locked || undefined}
      >
        <svg width="12" height="30" viewBox="0 0 12 30" aria-hidden="true">
          <path d="M1.5,9 L6,4 L10.5,9 M1.5,21 L6,26 L10.5,21" />
        </svg>
        <span className="price-grip-words">
          {apart ? <small>{words.t('price.grip.index')}</small> : null}
          <span className="number">{priceText(units, index, price)}</span>
        </span>
        {cocked && !locked ? <Pull /> : null}
      </span>
    </AxisHandle>
  );
}

/** Which way to drag, while nothing has happened yet. */
function Pull() {
  const still = useMotion() !== 'full';
  return (
    <svg
      className={still ? 'price-pull' : 'price-pull price-pull-moving'}
      width="24"
      height="46"
      viewBox="0 0 24 46"
      aria-hidden="true"
    >
      <path d="M4,4 L12,12 L20,4" />
      <path d="M4,18 L12,26 L20,18" />
      <path d="M4,32 L12,40 L20,32" />
    </svg>
  );
}

/** "index 84, mark 84; Lena liquidated; fund 80; next in queue Sol, Sam, Sara". */
function useConsequence(world: World, frame: Frame, index: number): string {
  const words = useWords();
  const units = useUnits();
  const { t } = words;
  const found = consequenceOf(frame, index);
  const queueUntold = useHidden('queue');
  if (!found) return '';
  const names = (accounts: readonly number[]) =>
    said(
      words,
      accounts.slice(0, MOST_SAID).map((account) => accountName(world, account, words)),
      accounts.length,
    );
  const parts = [
    t('price.said.prices', { index: priceText(units, index, found.index), mark: priceText(units, index, found.mark) }),
    found.liquidated.length > 0
      ? t('price.said.liquidated', { names: names(found.liquidated) })
      : t('price.said.nobody'),
  ];
  if (found.deleveraged.length > 0) parts.push(t('price.said.deleveraged', { names: names(found.deleveraged) }));
  if (found.fund !== null) parts.push(t('price.said.fund', { fund: money(units, found.fund) }));
  if (found.next.length > 0 && !queueUntold) parts.push(t('price.said.next', { names: names(found.next) }));
  return parts.reduce((before, one) => t('outcome.join', { before, one }));
}

/** The first names, and how many more there are. */
function said({ t, list }: Words, names: readonly string[], count: number): string {
  const first = list(names);
  return count > names.length ? t('price.said.more', { names: first, count: count - names.length }) : first;
}
