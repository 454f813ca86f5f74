/** Starts the page: reads the address, sets theme, motion and language, loads the first scenario, renders. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pageRung } from '#client/page.ts';
import { moduleWorkerRung } from '#client/worker.ts';
import { chapterIds } from '#content/lessons/ids.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { runOn } from '#store/engine.ts';
import { NOTHING_OPENED, type Opened, openLink } from '#store/link.ts';
import { loadScenario } from '#store/load.ts';
import { tellOpened } from '#store/opened.ts';
import { pause } from '#store/playback.ts';
import { session } from '#store/session.ts';
import { followSystemMotion, setMotion, showMode } from '#store/view.ts';
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

/** What stands behind `#s=`: a link. Other words behind the hash are places on the page and ask for nothing. */
const linkIn = () => new URLSearchParams(location.hash.slice(1)).get('s');
let link = linkIn();

/** What the address asks for: the state of a link, else a scenario. */
async function openAsked(): Promise<Opened> {
  const opened = link === null ? NOTHING_OPENED : await openLink(link, scenarios);
  if (link !== null && opened.unread === null) return opened;
  const first = scenarios.find((scenario) => scenario.id === params.scenario) ?? scenarios[0];
  // A link that says nothing leaves what is on the stage; at the start there is nothing yet.
  if (first && !session.getState().world) await loadScenario(first.id, first);
  return opened;
}

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has lost its #root');
const page = createRoot(root);

function render(ignored: readonly string[]): void {
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <App ignored={ignored} />
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

let asked = 0;

/** Says, by name, what could not be opened, and whether a link came to the state that it names. */
async function openAndSay(): Promise<void> {
  asked += 1;
  const mine = asked;
  const opened = await openAsked();
  if (mine === asked) tellOpened(opened);
}
void openAndSay().then(fetchRestWhenIdle);
// An address changed by hand is a link like any other; back and forward come past the link that is on the stage already.
addEventListener('hashchange', () => {
  const given = linkIn();
  if (given === null || given === link) return;
  link = given;
  // It is of the stage; a lesson gives that back first.
  showMode('stage');
  void import('#store/lesson/desk.ts').then(({ returnStage }) => returnStage()).then(openAndSay);
});
