/**
 * `embed.js`: the element `<adl-lab>` for other people's pages. It makes the frame when it comes near the screen, lets it
 * be as high as it likes, and speaks its messages: `element.send({ type: 'play' })` answers with a promise, and what the
 * frame says comes as events named `adl-…`. It knows nothing of the exchange.
 */

/** Parameters of the address, each an attribute of the same name. */
const NAMES = 'scenario rules policy price event panels hide lock theme lang motion autoplay click links state'.split(
  ' ',
);
/** What a frame that is there is told; any other attribute makes it anew, so that it shows what its address says. */
const TOLD: Record<string, (value: string) => Record<string, unknown>> = {
  theme: (theme) => ({ theme: theme || 'auto' }),
  hide: (value) => ({ parts: namesIn(value) }),
  lock: (value) => ({ controls: namesIn(value === 'all' ? 'handle,timeline' : value) }),
};
const namesIn = (value: string) => value.split(',').filter(Boolean);
/** Where `embed.html` is: beside this script. */
const HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

interface Said {
  readonly type: string;
  readonly id?: number;
  readonly height?: number;
}

class AdlLab extends HTMLElement {
  static observedAttributes = NAMES;
  private frame: HTMLIFrameElement | null = null;
  private port: MessagePort | null = null;
  private asked = 0;
  private readonly waiting = new Map<number, (said: Said) => void>();
  private readonly unsent: (() => void)[] = [];
  private readonly near = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.open(), {
    rootMargin: '200px',
  });

  connectedCallback(): void {
    if (!this.style.display) this.style.display = 'block';
    this.style.minHeight ||= '480px';
    addEventListener('message', this.hear);
    this.near.observe(this);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.hear);
    this.near.disconnect();
    this.frame?.remove();
    this.frame = null;
    this.port?.close();
    this.port = null;
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (!this.frame) return;
    const fields = TOLD[name]?.(value ?? '');
    if (fields && this.port) void this.send({ type: name, ...fields });
    else this.frame.src = this.address();
  }

  /** A request as the docs have it; resolves with its answer. */
  send(request: { readonly type: string; readonly [field: string]: unknown }): Promise<Said> {
    return new Promise((resolve) => {
      this.asked += 1;
      const id = this.asked;
      this.waiting.set(id, resolve);
      const post = () => this.port?.postMessage({ adlLab: 1, ...request, id });
      if (this.port) post();
      else this.unsent.push(post);
    });
  }

  private address(): string {
    const url = new URL('embed.html', HERE);
    for (const name of NAMES) {
      const value = this.getAttribute(name);
      if (value === null) continue;
      if (name === 'state') url.hash = `s=${value}`;
      else url.searchParams.set(name, value);
    }
    return url.href;
  }

  private open(): void {
    this.near.disconnect();
    if (this.frame) return;
    const frame = document.createElement('iframe');
    frame.title = this.title || 'ADL Lab';
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'fullscreen; clipboard-write';
    frame.style.cssText = `display:block;width:100%;border:0;height:${parseInt(this.getAttribute('height') ?? '', 10) || 480}px`;
    frame.src = this.address();
    this.frame = frame;
    // What stands in the element is for readers without scripts.
    this.replaceChildren(frame);
  }

  /** Only the frame's own window is heard; the origin of a sandboxed one is null and says nothing. */
  private readonly hear = ({ source, data }: MessageEvent): void => {
    if (!this.frame || source !== this.frame.contentWindow || data?.adlLab !== 1 || data.type !== 'ready') return;
    const { port1, port2 } = new MessageChannel();
    this.port?.close();
    this.port = port1;
    port1.onmessage = (event: MessageEvent<Said>) => this.told(event.data);
    this.frame.contentWindow?.postMessage({ adlLab: 1, type: 'connect' }, '*', [port2]);
    for (const post of this.unsent.splice(0)) post();
    if (!this.hasAttribute('height')) void this.send({ type: 'size', auto: true });
    this.emit('ready', data);
  };

  private told(said: Said): void {
    if (said.type === 'resize' && this.frame && said.height) this.frame.style.height = `${said.height}px`;
    const resolve = said.id === undefined ? undefined : this.waiting.get(said.id);
    if (said.id !== undefined) this.waiting.delete(said.id);
    resolve?.(said);
    this.emit(said.type, said);
  }

  private emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`adl-${type}`, { detail, bubbles: true }));
  }
}

if (!customElements.get('adl-lab')) customElements.define('adl-lab', AdlLab);
