/** Starts the page: reads the address, sets theme, motion and language, loads the first scenario, renders. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageRung } from '#client/page.ts';
import { moduleWorkerRung } from '#client/worker.ts';
import { chapterIds } from '#content/lessons/ids.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { runOn } from '#store/engine.ts';
import { type Opened, openLink } from '#store/link.ts';
import { loadScenario } from '#store/load.ts';
import { pause } from '#store/playback.ts';
import { followSystemMotion, setMotion } from '#store/view.ts';
import '#ui/tokens.css';
import { App } from './App.tsx';
import { followPlace } from './address.ts';
import './app.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { preferredLanguage, speak } from './language.ts';
import { localeIds } from './locales.ts';
import { modes } from './modes.ts';
import { keepForOffline } from './offline.ts';
import { readParams } from './params.ts';
import { fetchRestWhenIdle } from './rest.ts';

runOn([moduleWorkerRung, pageRung]);

const params = readParams(location.search, {
  scenarios: scenarios.map((scenario) => scenario.id),
  locales: localeIds,
  modes,
  chapters: chapterIds,
});

if (params.theme) document.documentElement.dataset.theme = params.theme;
setMotion(params.motion);
followSystemMotion(matchMedia('(prefers-reduced-motion: reduce)'));
followPlace();
keepForOffline();
// A page nobody looks at does not play on.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) pause();
});

// `?embed` leads to the page for other people's pages, everything else of the address kept.
if (new URLSearchParams(location.search).has('embed')) location.replace(`embed.html${location.search}${location.hash}`);

/** What the address asks for: the state behind `#s=`, else a scenario. */
async function openAsked(): Promise<Opened> {
  const state = new URLSearchParams(location.hash.slice(1)).get('s');
  if (state !== null) return openLink(state, scenarios);
  const first = scenarios.find((scenario) => scenario.id === params.scenario) ?? scenarios[0];
  if (first) await loadScenario(first.id, first);
  return { exact: null, ignored: [] };
}

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has lost its #root');
const page = createRoot(root);

function render(ignored: readonly string[], exact: Opened['exact'] = null): void {
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <App ignored={ignored} exact={exact} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

const language = preferredLanguage(params.lang, navigator.languages);
// The engine sets its world up meanwhile. Words that cannot be fetched leave the page in English, and it says so.
const spoken = speak(language).then(
  () => params.ignored,
  () => [...params.ignored, `lang=${language}`],
);
void spoken.then((ignored) => render(ignored));

/** Says, by name, what could not be opened, and whether a link came to the state that it names. */
async function openAndSay(): Promise<void> {
  const [ignored, opened] = await Promise.all([spoken, openAsked()]);
  render([...ignored, ...opened.ignored], opened.exact);
}
void openAndSay().then(fetchRestWhenIdle);
// An address changed by hand is a link like any other.
addEventListener('hashchange', () => void openAndSay());
