/**
 * Starts the page in one file: reads the address, and once the page is in sight starts the engine that it carries, opens
 * what the author asked for, and talks with the host page if that wants to.
 */
import { createRoot } from 'react-dom/client';
import { inlineRungs } from '#client/inline.ts';
import { embedded } from '#content/scenarios/embedded.ts';
import { setChrome } from '#store/embed.ts';
import { runOn } from '#store/engine.ts';
import type { Opened } from '#store/link.ts';
import { pause } from '#store/playback.ts';
import { followSystemMotion, setMotion } from '#store/view.ts';
import { fetchTheRest } from '#ui/Later.tsx';
import '#ui/tokens.css';
import '../app.css';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { tagOf } from '../locales.ts';
import { act, standing } from './act.ts';
import { EmbedApp } from './EmbedApp.tsx';
import './embed.css';
import { readEmbedParams } from '#store/embedAddress.ts';
import { addressIn } from './full.ts';
import { listenToHost } from './host.ts';
import { followSight } from './sight.ts';
import { openAuthors } from './start.ts';

/** Of the package, filled in by the build. */
declare const VERSION: string;

const engine = document.querySelector('#engine')?.textContent;
const root = document.querySelector('#root');
if (!root || !engine) throw new Error('this page is built by npm run build; it has lost its #root or its #engine');
const page = createRoot(root);
runOn(inlineRungs(engine));

const params = readEmbedParams(
  location.search,
  location.hash,
  embedded.map(({ id }) => id),
);
const elsewhere = params.lang === null ? null : addressIn(params.lang, tagOf('en'));
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
      <EmbedApp params={params} opened={opened} started={started} onStart={() => void start()} />
    </ErrorBoundary>,
  );
}

async function start(): Promise<void> {
  started = true;
  render();
  opened = await openAuthors(params);
  render();
  listenToHost({ version: VERSION, act: (request) => act(request, params), standing });
}

// Of this page's one file.
void fetchTheRest();
render();
// Ten of these on one page: none starts its engine before somebody can see it, and none plays on when nobody can.
followSight({
  onFirst: () => {
    if (started) void start();
  },
  onHidden: pause,
});
