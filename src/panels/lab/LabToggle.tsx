/** Opens and closes the lab. */
import { openLab, useLab } from '#store/lab.ts';
import { useWords } from '#ui/words.tsx';

export function LabToggle() {
  const { t } = useWords();
  const open = useLab((state) => state.open);
  return (
    <button
      type="button"
      className="button lab-toggle"
      aria-expanded={open}
      aria-controls={open ? 'lab' : undefined}
      onClick={() => openLab(!open)}
    >
      {t('lab.open')}
    </button>
  );
}
