/** What a host page may ask of a chapter beyond what it asks of a stage: to go on, to go back, to go to a step. */
import { walkOf } from '#panels/lesson/walk.ts';
import { FACTORY } from '#protocol/embed.ts';
import type { HostRequest } from '#protocol/embedMessage.ts';
import type { Lesson } from '#protocol/lesson.ts';
import { setChrome } from '#store/embed.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import { visit } from '#store/lesson/place.ts';
import { act } from '../act.ts';
import type { Answer } from '../host.ts';
import { startOver, stepNamed } from './open.ts';

const DONE: Answer = { type: 'done' };
const refused = (message: string): Answer => ({ type: 'error', code: 'refused', message });

export async function actInChapter(
  request: Exclude<HostRequest, { type: 'size' }>,
  lesson: Lesson,
  params: EmbedParams,
): Promise<Answer> {
  switch (request.type) {
    case 'step':
      return oneOn(lesson, request.by);
    case 'seek': {
      if (!('step' in request)) return act(request, params);
      const step = stepNamed(lesson, request.step);
      if (step === null) return refused(`step: ${lesson.id} has no step ${request.step}`);
      visit({ step });
      return DONE;
    }
    case 'reset':
      if (request.to === 'factory') setChrome(FACTORY);
      startOver(lesson, request.to === 'factory' ? { ...params, step: null, held: false } : params);
      return DONE;
    case 'load':
    case 'lock':
      return { type: 'error', code: 'unavailable', message: `${request.type}: a chapter sets its stage itself` };
    default:
      return act(request, params);
  }
}

function oneOn(lesson: Lesson, by: 1 | -1): Answer {
  const walk = walkOf(lesson);
  const next = walk?.cards[walk.at + by];
  if (!next) return refused(by === 1 ? 'step: the way on is not open' : 'step: this is the first');
  visit({ step: next.id });
  return DONE;
}
