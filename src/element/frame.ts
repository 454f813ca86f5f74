/**
 * The frame of one element, and the talk with it over a port that it is given. Every request is answered or refused: with
 * the frame goes each answer that was to come from it. It reads attributes and never writes them.
 */

export interface Said {
  readonly type: string;
  readonly id?: number;
  readonly height?: number;
}

export interface Asked {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (said: Said) => void;
  readonly reject: (reason: Error) => void;
}

const HEIGHT = 480;
/** What a frame that is there is told, in this field; for any other attribute it is made anew, and shows what its address says. */
const FIELDS: Record<string, string> = { theme: 'theme', hide: 'parts', lock: 'controls' };

/** @param address where the frame is to go, as the attributes are now */
export function frameIn(element: HTMLElement, address: () => string) {
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  let view: Window | null = null;
  /** By id. Those above `sent` wait for a frame. */
  const waiting = new Map<number | undefined, Waiting>();
  let last = 0;
  let sent = 0;
  const root = element.attachShadow({ mode: 'open' });

  function send(asked: Asked): Promise<Said> {
    const answer = new Promise<Said>((resolve, reject) => {
      // What no other page can be sent (a function, say) rejects here.
      const copy = structuredClone(asked);
      waiting.set(++last, { asked: copy, resolve, reject });
      post();
    });
    // Who does not wait for an answer need not hear that there is none.
    answer.catch(() => {});
    return answer;
  }

  function post(): void {
    while (port && sent < last) {
      port.postMessage({ adlLab: 1, ...waiting.get(++sent)?.asked, id: sent });
    }
  }

  /** Pixels that the author asked for; 0 or NaN: as high as it likes. */
  const fixed = () => +(element.getAttribute('height') as string);

  function resize(): void {
    if (frame) frame.style.cssText = `display:block;width:100%;border:0;height:${fixed() || HEIGHT}px`;
    if (port) void send({ type: 'size', auto: !fixed() });
  }

  function open(): void {
    if (frame || !element.isConnected) return;
    view = element.ownerDocument.defaultView;
    view?.addEventListener('message', hear);
    frame = document.createElement('iframe');
    frame.sandbox.value = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';
    frame.allow = 'fullscreen; clipboard-write';
    frame.title = element.title || 'ADL Lab';
    frame.src = address();
    resize();
    root.replaceChildren(frame);
  }

  function close(reason: string): void {
    port?.close();
    port = null;
    for (const [id, { reject }] of waiting)
      if (id && id <= sent && waiting.delete(id)) reject(new Error(`adl-lab: ${reason}`));
  }

  function drop(reason: string): void {
    view?.removeEventListener('message', hear);
    frame?.remove();
    frame = null;
    close(reason);
  }

  /** Only the frame's own window is heard; the origin of a sandboxed one is null and says nothing. */
  function hear({ source, data }: MessageEvent): void {
    if (!frame || source !== frame.contentWindow || data?.adlLab !== 1 || data.type !== 'ready') return;
    const { port1, port2 } = new MessageChannel();
    close('reloaded');
    port = port1;
    port.onmessage = (event: MessageEvent<Said>) => told(event.data);
    frame.contentWindow?.postMessage({ adlLab: 1, type: 'connect' }, '*', [port2]);
    post();
    resize();
    emit(data);
  }

  function told(said: Said): void {
    if (said.height && frame) frame.style.height = `${said.height}px`;
    waiting.get(said.id)?.resolve(said);
    waiting.delete(said.id);
    emit(said);
  }

  function emit(detail: Said): void {
    element.dispatchEvent(new CustomEvent(`adl-${detail.type}`, { detail, bubbles: true }));
  }

  return {
    send,
    open,

    /** The element is no longer in its page; what was to be asked of a later frame is refused, too. */
    left(): void {
      sent = last;
      drop('taken out of its page');
    },

    changed(name: string, text: string): void {
      if (!frame) return;
      const field = FIELDS[name];
      if (name === 'title') frame.title = text;
      else if (name === 'height') resize();
      else if (port && field)
        void send({
          type: name,
          [field]:
            name === 'theme' ? text || 'auto' : (text === 'all' ? 'handle,timeline' : text).split(',').filter(Boolean),
        });
      else {
        drop(`loaded anew: ${name}`);
        // Several attributes may follow each other.
        queueMicrotask(open);
      }
    },
  };
}
