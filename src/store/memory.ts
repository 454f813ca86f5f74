/** What the reader's browser keeps for the next visit, where it allows that: in a sandboxed frame even asking throws. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden: there is no last visit.
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden or full: the choice holds for this visit.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is forbidden: there is nothing to forget.
  }
}

/** Another tab of this site has kept something else, or (null) forgotten it. */
export function whenKeptElsewhere(key: string, take: (value: string | null) => void): void {
  // Only a page has other tabs.
  if (typeof addEventListener !== 'function') return;
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) take(event.newValue);
  });
}
