/** Links to modes: real addresses, so that they open in a tab of their own too. */
import type { MouseEvent, ReactNode } from 'react';
import { START, visit } from '#store/lesson/place.ts';
import { type Mode, showMode, useView } from '#store/view.ts';
import { useWords } from '#ui/words.tsx';
import { addressOf } from './hrefs.ts';
import { modes } from './modes.ts';

export function ModeLinks() {
  const { t } = useWords();
  const present = useView((state) => state.mode);
  return (
    <nav className="mode-links" aria-label={t('mode.nav')}>
      {modes.map((mode) => (
        <ModeLink key={mode} mode={mode} present={mode === present}>
          {t(`mode.${mode}`)}
        </ModeLink>
      ))}
    </nav>
  );
}

interface ModeLinkProps {
  readonly mode: Mode;
  readonly present?: boolean;
  readonly children: ReactNode;
}

export function ModeLink({ mode, present = false, children }: ModeLinkProps) {
  return (
    <a href={addressOf(mode)} aria-current={present ? 'page' : undefined} onClick={(event) => go(event, mode)}>
      {children}
    </a>
  );
}

function go(event: MouseEvent, mode: Mode): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  visit(START);
  showMode(mode);
}
