/**
 * Undo and redo of what the reader did, as buttons and as keys of the stage. They only ask the store; a button that can
 * do nothing keeps the focus.
 */
import type { KeyboardEvent } from 'react';
import { redo, undo, useCanRedo, useCanUndo } from '#store/places.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';

export function UndoButtons() {
  const { t } = useWords();
  const canUndo = useCanUndo();
  const canRedo = useCanRedo();
  return (
    <>
      <Button
        icon="undo"
        iconOnly
        label={t('timeline.undo')}
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => void undo()}
      />
      <Button
        icon="redo"
        iconOnly
        label={t('timeline.redo')}
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => void redo()}
      />
    </>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac); in a field of text they belong to the text. */
export function undoKeys(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
  if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
  event.preventDefault();
  void (event.shiftKey ? redo() : undo());
}
