/** ADL lights: five, so many of them lit. Filled against hollow, and said in words. */
import { memo } from 'react';
import { useWords } from '#ui/words.tsx';

const ALL = [1, 2, 3, 4, 5];

export const Lights = memo(function Lights({ lit }: { readonly lit: number }) {
  const { t } = useWords();
  return (
    <svg className="lights" width="42" height="10" role="img" aria-label={t('queue.lights', { lights: lit })}>
      {ALL.map((light) => (
        <rect
          key={light}
          className={light <= lit ? 'light light-on' : 'light'}
          x={(light - 1) * 8.5 + 0.75}
          y={0.75}
          width={6}
          height={8.5}
          rx={1}
        />
      ))}
    </svg>
  );
});
