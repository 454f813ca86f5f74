/** A presenter's clicker: Page Down goes on, Page Up goes back, whatever has the focus; only while presenting. */
import { useEffect } from 'react';

export function useClicker(on: boolean, forward: () => void, back: () => void): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const go = event.key === 'PageDown' ? forward : event.key === 'PageUp' ? back : null;
      if (!go) return;
      event.preventDefault();
      event.stopPropagation();
      go();
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [on, forward, back]);
}
