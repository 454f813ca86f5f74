/**
 * What a host page and an embed say to each other, over a port of their own (see `app/embed/host.ts`). Every message is
 * an object with `adlLab: 1`; a request carries an `id`, which its answer repeats. Both sides are published as JSON Schema,
 * made from `decode/hostRequest.ts` and `decode/frameMessage.ts`.
 */
import type { LockName, MomentName, PartName, Theme } from './embed.ts';
import type { Answer } from './lesson.ts';
import type { Result } from './result.ts';

export const MESSAGE_VERSION = 1;

/** From the host. */
export type HostRequest =
  | { readonly type: 'load'; readonly scenario: unknown; readonly rules?: string; readonly policy?: string }
  | { readonly type: 'set'; readonly price: string }
  | { readonly type: 'play' | 'pause' | 'getState' | 'getResult' }
  | { readonly type: 'getImage'; readonly of: PictureOf; readonly format: PictureFormat }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'seek'; readonly event: MomentName | number }
  /** In a chapter: its step by name, or by number from 1. */
  | { readonly type: 'seek'; readonly step: string | number }
  | { readonly type: 'reset'; readonly to: 'author' | 'factory' }
  | { readonly type: 'hide'; readonly parts: readonly PartName[] }
  | { readonly type: 'lock'; readonly controls: readonly LockName[] }
  | { readonly type: 'theme'; readonly theme: Theme | null }
  | { readonly type: 'lang'; readonly lang: string }
  | { readonly type: 'size'; readonly auto: boolean };

export type RequestType = HostRequest['type'];

/** chart: the price picture. stage: all the panels that the frame shows. */
export const PICTURES = ['chart', 'stage'] as const;
export type PictureOf = (typeof PICTURES)[number];
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture of what is shown, as a `data:` address: what a frame without an origin can hand over, and any `<img>` take. */
export interface Picture {
  readonly of: PictureOf;
  readonly format: PictureFormat;
  /** Of the page, in CSS pixels; a PNG has more of its own. */
  readonly width: number;
  readonly height: number;
  readonly data: string;
}

/** Where the reader stands: `step` steps taken, `event` of `events` of the last have happened. */
export interface Standing {
  readonly scenario: string;
  readonly rules: string;
  readonly step: number;
  readonly event: number;
  readonly events: number;
  readonly digest: string;
}

/** From the frame. `ready` is posted to the parent window, without anything of the state; the rest goes over the port. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly version: string; readonly requests: readonly RequestType[] }
  | { readonly type: 'done' }
  | { readonly type: 'state'; readonly state: Standing; readonly link?: string }
  | { readonly type: 'event'; readonly event: MomentName }
  /** The reader of a chapter has come to a step; complete: to its end, now or before. */
  | { readonly type: 'lesson'; readonly lesson: string; readonly step: string; readonly complete: boolean }
  | ({ readonly type: 'prediction' } & Predicted)
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'result'; readonly result: Result }
  | { readonly type: 'image'; readonly image: Picture }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string };

/** A prediction as the reader gave it. */
export interface Predicted {
  readonly lesson: string;
  readonly step: string;
  readonly answer: Answer;
  /** null: a teacher holds the answers back. */
  readonly right: boolean | null;
  /** Answer minus truth of every number asked for, in the unit shown, as decimal text; none where none was asked. null as above. */
  readonly gap: readonly string[] | null;
}

/** replayed: its id is not higher than that of a message before it. busy: too many at a time. */
export const ERROR_CODES = ['malformed', 'unknown', 'replayed', 'refused', 'unavailable', 'busy'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
