/** What must hold of the page after whatever was done to it. Looks, and touches nothing. */
import { session } from '#store/session.ts';

/** Errors since the page was opened; what its console says is the test's to hear. */
const errors: string[] = [];

export function watchErrors(): void {
  addEventListener('error', (event) => errors.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => errors.push(`unhandled: ${String(event.reason)}`));
  addEventListener('securitypolicyviolation', (event) => errors.push(`policy: ${event.violatedDirective}`));
}

/** Was a dialog open when this was asked last? */
let inDialog = false;

export function broken(): string[] {
  const found = errors.splice(0);
  const { status, fault, frame, settled, history, tip, world } = session.getState();
  if (fault) found.push(`fault: ${fault.message}`);
  if (status === 'failed') found.push('the page gave up its engine');
  if (frame && !frame.books.balanced) found.push('the books do not balance');
  if (settled && !history.some(({ id }) => id === settled.cursor.node)) found.push('the cursor is at no node');
  if (history.length > 0 && !history.some(({ id }) => id === tip)) found.push('the tip is no node');
  if (world && frame && frame.contracts.length !== world.contracts.length) found.push('a frame of another world');

  const root = document.querySelector('#root');
  if (!root?.querySelector('h1')) found.push('a blank page');
  if (document.querySelector('.broken')) found.push(`broken: ${document.querySelector('.broken')?.textContent}`);
  if ('hacked' in window || 'hacked' in {}) found.push('something foreign ran');
  const words = root instanceof HTMLElement ? root.innerText : '';
  const nonsense = /.{0,30}(\bundefined\b|\bNaN\b|\[object |\bInfinity\b).{0,30}/.exec(withoutForms(words));
  if (nonsense) found.push(`nonsense: ${nonsense[0]}`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) found.push(`two elements with the id ${twice}`);

  const isOpen = document.querySelector('dialog[open]') !== null;
  if (inDialog && !isOpen && document.activeElement === document.body)
    found.push('a dialog closed and focus is nowhere');
  inDialog = isOpen;
  return found;
}

/** What a refusal quotes of a hostile file is the file's, not ours. */
function withoutForms(words: string): string {
  const quoted = [...document.querySelectorAll('.refusal, .lab-refused, .rules-refused')].map((one) =>
    one instanceof HTMLElement ? one.innerText : '',
  );
  return quoted.reduce((text, quote) => text.replace(quote, ''), words);
}
