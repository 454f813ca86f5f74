/**
 * Hands on the page: what can be reached, and touching it as a browser would report it. It knows the page by roles and
 * elements only. Events made here move no focus and open no menu by themselves, so that is done too.
 */

const REACHABLE =
  'button, a[href], summary, select, input, textarea, [role="button"], [role="tab"], [role="slider"], [tabindex="0"]';

/** Also what only a person may press: the browser's own file chooser. */
const OUT_OF_REACH = ':disabled, [inert] *, label:has(+ input[type=file])';

/** Where a hand could be: the dialog on top, or the page. */
function surface(): Element {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
}

/** Everything on it that can be seen and is not switched off. */
export function reachable(selector = REACHABLE): HTMLElement[] {
  return [...surface().querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !one.matches(OUT_OF_REACH) && one.checkVisibility({ visibilityProperty: true }),
  );
}

/** For the log: what a person would call it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const name = label.trim() || element.id || (element.getAttribute('class') ?? '');
  return `${element.tagName.toLowerCase()} “${name.replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
}

const middle = (element: Element): { readonly x: number; readonly y: number } => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

function point(element: Element, type: string, x: number, y: number, buttons: number): void {
  const more = {
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
    button: type === 'pointermove' ? -1 : 0,
    buttons,
  };
  element.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, ...more }),
  );
}

export function click(element: HTMLElement): void {
  const { x, y } = middle(element);
  point(element, 'pointerdown', x, y, 1);
  element.focus({ preventScroll: true });
  point(element, 'pointerup', x, y, 0);
  // What the press did may have taken the element away, and then nobody clicks it.
  if (element.isConnected) element.click();
}

export function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): void {
  if (document.activeElement !== element) element.focus({ preventScroll: true });
  const init = { key, bubbles: true, cancelable: true, composed: true, ...more };
  const goesOn = element.dispatchEvent(new KeyboardEvent('keydown', init));
  const dialog = element.closest('dialog');
  if (goesOn && key === 'Escape' && dialog?.open) {
    if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
  } else if (goesOn && (key === 'Enter' || key === ' ') && element.matches('button, a[href], summary')) element.click();
  if (element.isConnected) element.dispatchEvent(new KeyboardEvent('keyup', init));
}

export type Ending = 'let go' | 'cancelled' | 'escaped' | 'left alone';

export async function drag(
  element: HTMLElement,
  path: readonly (readonly [x: number, y: number])[],
  ending: Ending,
): Promise<void> {
  const { x, y } = middle(element);
  element.focus({ preventScroll: true });
  point(element, 'pointerdown', x, y, 1);
  for (const [aside, down] of path) {
    point(element, 'pointermove', x + aside, y + down, 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const [aside, down] = path.at(-1) ?? [0, 0];
  if (ending === 'let go') point(element, 'pointerup', x + aside, y + down, 0);
  else if (ending === 'cancelled') point(element, 'pointercancel', x + aside, y + down, 0);
  else if (ending === 'escaped') {
    press(element, 'Escape');
    point(element, 'pointerup', x + aside, y + down, 0);
  }
}

type Editable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** As typing and choosing do: React hears nothing when the value is merely set. */
export function enter(element: Editable, value: string): void {
  element.focus({ preventScroll: true });
  const proto: unknown = Object.getPrototypeOf(element);
  const set = Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

export function chooseFile(input: HTMLInputElement, text: string): void {
  const files = new DataTransfer();
  files.items.add(new File([text], 'fuzz.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
