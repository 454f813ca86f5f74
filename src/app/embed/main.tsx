/** Starts the page in one file: reads the address, starts the engine that it carries, loads the scenario, renders. */
import { createRoot } from 'react-dom/client';
import { inlineRungs } from '#client/inline.ts';
import { embedded } from '#content/scenarios/embedded.ts';
import { runOn } from '#store/engine.ts';
import { loadScenario } from '#store/load.ts';
import { pause } from '#store/playback.ts';
import { followSystemMotion, setMotion } from '#store/view.ts';
import '#ui/tokens.css';
import '../app.css';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { readParams } from '../params.ts';
import { EmbedApp } from './EmbedApp.tsx';
import './embed.css';

const engine = document.querySelector('#engine')?.textContent;
const root = document.querySelector('#root');
if (!root || !engine) throw new Error('this page is built by npm run build; it has lost its #root or its #engine');
runOn(inlineRungs(engine));

const params = readParams(location.search, {
  scenarios: embedded.map((scenario) => scenario.id),
  locales: ['en'],
  modes: [],
  chapters: [],
});
if (params.theme) document.documentElement.dataset.theme = params.theme;
setMotion(params.motion);
followSystemMotion(matchMedia('(prefers-reduced-motion: reduce)'));
// A page nobody looks at does not play on.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) pause();
});

const first = embedded.find((scenario) => scenario.id === params.scenario) ?? embedded[0];
if (first) void loadScenario(first.id, first);

createRoot(root).render(
  <ErrorBoundary>
    <EmbedApp ignored={params.ignored} />
  </ErrorBoundary>,
);
