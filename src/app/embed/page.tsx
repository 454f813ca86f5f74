/**
 * What every page in one file does: reads its address and goes to another file where that is asked for; once in sight
 * starts the engine that it carries, opens what the author wants shown, and talks with the host page if that wants to.
 */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { inlineRungs } from '#client/inline.ts';
import { setChrome } from '#store/embed.ts';
import { type EmbedOffer, type EmbedParams, readEmbedParams } from '#store/embedAddress.ts';
import { runOn } from '#store/engine.ts';
import type { Opened } from '#store/link.ts';
import { followSystemMotion, setMotion } from '#store/view.ts';
import { fetchTheRest } from '#ui/Later.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { tagOf } from '../locales.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { otherFile } from './full.ts';
import { type Hosted, listenToHost } from './host.ts';
import { awake, followSight } from './sight.ts';

/** Of the package, filled in by the build. */
declare const VERSION: string;

export interface OneFile {
  readonly offer: EmbedOffer;
  cover(onStart: () => void): ReactNode;
  body(params: EmbedParams, opened: Opened | null): ReactNode;
  /** @param keep what is there stays when the address's link cannot be read */
  open(params: EmbedParams, keep: boolean): Promise<Opened>;
  /** @param params as the address is by then */
  host(params: () => EmbedParams): Omit<Hosted, 'version'>;
}

export function startPage({ offer, cover, body, open, host }: OneFile): void {
  const engine = document.querySelector('#engine')?.textContent;
  const root = document.querySelector('#root');
  if (!root || !engine) throw new Error('this page is built by npm run build; it has lost its #root or its #engine');
  const page = createRoot(root);
  runOn(inlineRungs(engine));

  let params = readEmbedParams(location.search, location.hash, offer);
  const elsewhere = otherFile(params);
  if (elsewhere !== null) location.replace(elsewhere);

  document.documentElement.lang = tagOf('en');
  setChrome(params.chrome);
  setMotion(params.motion);
  followSystemMotion(matchMedia('(prefers-reduced-motion: reduce)'));

  let opened: Opened | null = null;
  let started = !params.click;

  function render(): void {
    page.render(
      <ErrorBoundary>
        <EmbedFrame>{started ? body(params, opened) : cover(() => void start())}</EmbedFrame>
      </ErrorBoundary>,
    );
  }

  async function start(): Promise<void> {
    started = true;
    render();
    opened = await open(params, false);
    render();
    const hosted = host(() => params);
    listenToHost({ version: VERSION, ...hosted, act: (request) => awake(() => hosted.act(request)) });
  }

  // A link put behind the hash by hand, by back or forward, or by a host page is a link like any other.
  addEventListener('hashchange', () => {
    const next = readEmbedParams(location.search, location.hash, offer);
    if (next.state === null || next.state === params.state) return;
    params = next;
    if (!started) return;
    void open(params, true).then((how) => {
      opened = how;
      render();
    });
  });

  // Of this page's one file.
  void fetchTheRest();
  render();
  // Ten of these on one page: none starts its engine before somebody can see it.
  followSight(() => {
    if (started) void start();
  });
}
