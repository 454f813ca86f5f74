/** The price that the reader predicted in a lesson, as a line across the picture, beside what the engine says. */
import { useStaging } from '#store/lesson/staging.ts';
import { price as priceText } from '#ui/format.ts';
import { useUnits } from '#ui/units.tsx';
import { useWords } from '#ui/words.tsx';
import { isOn, type Picture } from './picture.ts';

export function GuessLine({ picture, index }: { readonly picture: Picture; readonly index: number }) {
  const { t } = useWords();
  const units = useUnits();
  const guess = useStaging(({ guessedPrice }) => guessedPrice);
  if (guess === null || !isOn(picture.scale, guess)) return null;
  return (
    <div className="price-guess" style={{ transform: `translateY(${picture.scale.y(guess)}px)` }}>
      <span>{t('learn.guessOf', { value: priceText(units, index, guess) })}</span>
    </div>
  );
}
