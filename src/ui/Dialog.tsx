/** A modal dialog over the browser's own: Escape closes it, focus stays inside and returns where it came from. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import './dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ open, title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) {
      element.close();
      keepFocus(element);
    }
  }, [open]);

  // The browser tells of a closing a moment later: the dialog may be open again by then.
  const closed = () => {
    if (!dialog.current || dialog.current.open) return;
    keepFocus(dialog.current);
    onClose();
  };

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={closed}>
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={heading}>{title}</h2>
            <Button kind="quiet" icon="close" iconOnly label={closeLabel} onClick={onClose} />
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}

/** Where focus came from may be gone by now: then it goes to what opens this dialog again, which stands beside it. */
function keepFocus(dialog: HTMLDialogElement): void {
  if (document.activeElement === document.body) dialog.parentElement?.querySelector('button')?.focus();
}
