/**
 * `embed.js`: the element `<adl-lab>` for other people's pages. It makes the frame when it comes near the screen, lets it
 * be as high as it likes, and speaks its messages: `element.send({ type: 'play' })` answers with a promise, and what the
 * frame says comes as events named `adl-…`. It knows nothing of the exchange.
 */
import { type Asked, frameIn, type Said } from './frame.ts';

/** Parameters of the address, each an attribute of the same name. */
const NAMES =
  'scenario lesson step reveal rules policy price event panels hide lock theme lang motion autoplay click links state'.split(
    ' ',
  );
/** Where `embed.html` is: beside this script. */
const HERE = (document.currentScript as HTMLScriptElement).src;

class AdlLab extends HTMLElement {
  static observedAttributes = [...NAMES, 'title', 'height'];
  readonly #frame = frameIn(this, () => {
    const given = (name: string) => this.getAttribute(name);
    const lesson = given('lesson');
    const url = new URL(`${lesson ? `lesson/${lesson}` : 'embed'}${/^zh/.test(this.lang) ? '.zh' : ''}.html`, HERE);
    for (const name of NAMES) {
      const value = given(name);
      if (value === null) continue;
      if (name === 'state') url.hash = `s=${value}`;
      else url.searchParams.set(name, value);
    }
    return url.href;
  });
  readonly #near = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#frame.open(), {
    rootMargin: '200px',
  });

  connectedCallback(): void {
    // Properties that were set before this script came.
    const own = { ...this };
    for (const name in own) delete (this as Record<string, unknown>)[name];
    Object.assign(this, own);
    const { style } = this;
    style.display ||= 'block';
    style.minHeight ||= `${this.getAttribute('height') ?? 480}px`;
    this.#near.observe(this);
  }

  /** Moved by `moveBefore`, which keeps frames as they are. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#near.disconnect();
    this.#frame.left();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before !== value) this.#frame.changed(name, value ?? '');
  }

  /** A request as the docs have it; resolves with its answer, rejects when the frame is gone before it can answer. */
  send(asked: Asked): Promise<Said> {
    return this.#frame.send(asked);
  }
}

// `lang` is a property already; `click` has been taken by what a mouse does.
for (const name of NAMES)
  if (name !== 'lang')
    Object.defineProperty(AdlLab.prototype, name === 'click' ? 'clickToLoad' : name, {
      get(this: AdlLab) {
        return this.getAttribute(name);
      },
      set(this: AdlLab, value: unknown) {
        if (value === null) this.removeAttribute(name);
        else this.setAttribute(name, `${typeof value === 'boolean' ? +value : value}`);
      },
    });

const TAG = 'adl-lab';
const known = customElements;
if (!known.get(TAG)) known.define(TAG, AdlLab);
