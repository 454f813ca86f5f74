/** Opens and closes the lab. When it is closed from inside, the focus comes back here. */
import { useEffect, useRef } from 'react';
import { openLab, useLab } from '#store/lab.ts';
import { useWords } from '#ui/words.tsx';

export function LabToggle() {
  const { t } = useWords();
  const open = useLab((state) => state.open);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);

  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <button
      ref={button}
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
