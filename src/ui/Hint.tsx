/**
 * A word that explains itself: pointed at, focused or pressed, it opens a small box beside it. The box can be pointed at
 * too, stays while either is, and Escape closes it (WCAG 1.4.13); pressed, it stays until one looks elsewhere. The
 * browser's own popover does the closing.
 */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import './hint.css';
import { besides } from './place.ts';

/** Milliseconds: long enough that a pointer on its way opens nothing and may cross the gap to the box. */
const OPENS_AFTER = 150;
const CLOSES_AFTER = 250;

interface HintProps {
  /** What is underlined. */
  readonly children: ReactNode;
  /** What the box is called. */
  readonly label: string;
  /** Only phrasing content: a hint may stand inside a paragraph. */
  readonly box: ReactNode;
  readonly className?: string;
}

export function Hint({ children, label, box, className }: HintProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLSpanElement>(null);
  const timer = useRef(0);
  const [open, setOpen] = useState(false);
  const stays = useRef(false);

  useEffect(() => () => clearTimeout(timer.current), []);

  function show(): void {
    clearTimeout(timer.current);
    if (!popover.current?.matches(':popover-open')) popover.current?.showPopover();
  }

  function soon(after: number, then: () => void): void {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(then, after);
  }

  /** A moment later: focus also comes back here while another box opens, and then that one is what was asked for. */
  function showFocused(): void {
    if (document.activeElement !== trigger.current || document.querySelector('.hint-box:popover-open')) return;
    show();
  }

  function hideUnlessAsked(): void {
    const at = document.activeElement;
    if (stays.current || at === trigger.current || popover.current?.contains(at)) return;
    popover.current?.hidePopover();
  }

  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      if (!trigger.current || !popover.current) return;
      const { left, top } = besides(trigger.current.getBoundingClientRect(), popover.current.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      });
      popover.current.style.setProperty('left', `${left}px`);
      popover.current.style.setProperty('top', `${top}px`);
    };
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => removeEventListener('scroll', place, { capture: true });
  }, [open]);

  const pointing = {
    onPointerEnter: ({ pointerType }: { readonly pointerType: string }) => {
      if (pointerType === 'mouse') soon(OPENS_AFTER, show);
    },
    onPointerLeave: ({ pointerType }: { readonly pointerType: string }) => {
      if (pointerType === 'mouse') soon(CLOSES_AFTER, hideUnlessAsked);
    },
  };

  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className ? `hint ${className}` : 'hint'}
        aria-expanded={open}
        aria-controls={id}
        popoverTarget={id}
        popoverTargetAction="show"
        onClick={() => {
          stays.current = true;
          show();
        }}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) soon(0, showFocused);
        }}
        onBlur={() => soon(0, hideUnlessAsked)}
        {...pointing}
      >
        {children}
      </button>
      <span
        ref={popover}
        id={id}
        popover="auto"
        role="note"
        aria-label={label}
        className="hint-box"
        onBlur={() => soon(0, hideUnlessAsked)}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          if (!opened) stays.current = false;
          setOpen(opened);
        }}
        {...pointing}
      >
        {open && box}
      </span>
    </>
  );
}
