/** Words of the timeline. */
import type { Messages } from '../messages.ts';

export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.slider': 'Position in time',
  'timeline.play': 'Play',
  'timeline.replay': 'Play again',
  'timeline.resume': 'Resume the recorded path',
  'timeline.pause': 'Pause',
  'timeline.next': 'Next',
  'timeline.previous': 'Back',
  'timeline.start': 'To the start',
  'timeline.end': 'To the end',
  'timeline.undo': 'Undo',
  'timeline.redo': 'Redo',
  'timeline.speed': 'Speed',
  'timeline.times': '{speed}×',
  'timeline.step': 'Step {step}',
  'timeline.root': 'The start, before anything happened',
  'timeline.at': 'Step {step}, event {event} of {events}',
  'timeline.atSaid': 'Step {step}, event {event} of {events}: {sentence}',
  'timeline.mark.liquidation': 'First liquidation',
  'timeline.mark.unfilled': 'First unfilled',
  'timeline.mark.fundExhausted': 'Fund too small',
  'timeline.mark.adl': 'First ADL',
  'timeline.ghost': 'left behind: {name}',
  'timeline.nothing': 'Nothing has happened yet. Move the price.',
} satisfies Messages;
