/** Does what a host page asks for, by the same actions that the reader's own hands call. */
import { FACTORY } from '#protocol/embed.ts';
import type { HostRequest, Standing } from '#protocol/embedMessage.ts';
import { setChrome } from '#store/embed.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import { makeLink, open } from '#store/link.ts';
import { loadScenario, readResult } from '#store/load.ts';
import { back, forward } from '#store/moves.ts';
import { pause, togglePlay } from '#store/playback.ts';
import { session } from '#store/session.ts';
import { view } from '#store/view.ts';
import { presets } from './carried.ts';
import { otherFile } from './full.ts';
import type { Answer } from './host.ts';
import { imageOf } from './image.ts';
import { backToAuthors, backToFactory, setPrice, standAt } from './start.ts';

const DONE: Answer = { type: 'done' };
const refused = (message: string): Answer => ({ type: 'error', code: 'refused', message });

export function standing(): Standing | null {
  const { world, settled, history } = session.getState();
  if (!world || !settled) return null;
  const { node, step, event, events } = settled.cursor;
  const digest = history.find(({ id }) => id === node)?.digest ?? '';
  return { scenario: world.scenario.id, rules: world.rules.id, step, event, events, digest };
}

export async function act(request: Exclude<HostRequest, { type: 'size' }>, params: EmbedParams): Promise<Answer> {
  switch (request.type) {
    case 'load':
      return load(request);
    case 'set':
      return (await setPrice(request.price)) ? DONE : refused('price: not one of this contract');
    case 'play':
      if (view.getState().playing === 'no') togglePlay();
      return DONE;
    case 'pause':
      pause();
      return DONE;
    case 'step':
      pause();
      return (await (request.by === 1 ? forward(false) : back())) ? DONE : refused('step: nothing is there');
    case 'seek':
      if ('step' in request) return { type: 'error', code: 'unavailable', message: 'step: this page is no chapter' };
      return (await standAt(request.event)) ? DONE : refused('event: there is no such moment');
    case 'reset':
      if (request.to === 'author') await backToAuthors(params);
      else {
        const { panels, hide, lock } = FACTORY;
        setChrome({ panels, hide, lock });
        await backToFactory();
      }
      return DONE;
    case 'hide':
      setChrome({ hide: request.parts });
      return DONE;
    case 'lock':
      setChrome({ lock: request.controls });
      return DONE;
    case 'theme':
      setChrome({ theme: request.theme });
      return DONE;
    case 'getState': {
      const state = standing();
      const link = await makeLink(presets);
      if (!state || !link) return refused('nothing is loaded');
      if (link.text === null)
        return refused(`this state is too long for a link: ${link.length} ${link.unit} of at most ${link.most}`);
      return { type: 'state', state, link: link.text };
    }
    case 'getResult': {
      const read = await readResult();
      return read ? { type: 'result', result: read.result } : refused('nothing is loaded');
    }
    case 'lang': {
      const address = otherFile({ ...params, lang: request.lang });
      if (address === null) return { type: 'error', code: 'unavailable', message: `lang: not ${request.lang}` };
      // Gone to the page that speaks it: that one says ready anew.
      location.replace(address);
      return DONE;
    }
    case 'getImage': {
      if (request.of === 'stage' && request.format === 'svg')
        return {
          type: 'error',
          code: 'unavailable',
          message: 'format: the stage is drawn as png; the chart as svg, too',
        };
      const image = await imageOf(request);
      return image
        ? { type: 'image', image }
        : { type: 'error', code: 'unavailable', message: `of: the ${request.of} is not shown` };
    }
  }
}

async function load({ scenario, rules, policy }: Extract<HostRequest, { type: 'load' }>): Promise<Answer> {
  const preset = presets.find(({ id }) => id === scenario);
  if (preset) {
    const asked = { ...(rules === undefined ? {} : { rules }), ...(policy === undefined ? {} : { policy }) };
    const { ignored } = await open(preset, { edits: [], line: [], ...asked });
    return ignored.length === 0 ? DONE : refused(ignored.join(', '));
  }
  const text = textOf(scenario);
  if (text === null) return refused('scenario: found what JSON cannot say, expected a scenario file');
  if (await loadScenario(null, text, rules)) return DONE;
  const { refusal } = session.getState();
  session.setState({ refusal: null });
  return refused(refusal ? `${refusal.path}: found ${refusal.found}, expected ${refusal.expected}` : 'scenario');
}

/** As a file would have it, so that what came over a port is read as strictly as a file. null: cycles, depths, ports. */
function textOf(scenario: unknown): string | null {
  try {
    return JSON.stringify(scenario) ?? null;
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return null;
  }
}
