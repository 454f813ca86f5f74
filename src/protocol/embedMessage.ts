/**
 * What a host page and an embed say to each other, over a port of their own (see `app/embed/host.ts`). Every message is
 * an object with `adlLab: 1`; a request may carry an `id`, which its answer repeats. Published as JSON Schema.
 */
import type { LockName, MomentName, PartName, Theme } from './embed.ts';

export const MESSAGE_VERSION = 1;

/** From the host. */
export type HostRequest =
  | { readonly type: 'load'; readonly scenario: unknown; readonly rules?: string; readonly policy?: string }
  | { readonly type: 'set'; readonly price: string }
  | { readonly type: 'play' | 'pause' | 'getState' | 'getResult' | 'getImage' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'seek'; readonly event: MomentName | number }
  | { readonly type: 'reset'; readonly to: 'author' | 'factory' }
  | { readonly type: 'hide'; readonly parts: readonly PartName[] }
  | { readonly type: 'lock'; readonly controls: readonly LockName[] }
  | { readonly type: 'theme'; readonly theme: Theme | null }
  | { readonly type: 'lang'; readonly lang: string }
  | { readonly type: 'size'; readonly auto: boolean };

export type RequestType = HostRequest['type'];

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
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string };

/** replayed: its id is not higher than that of a message before it. busy: too many at a time. */
export type ErrorCode = 'malformed' | 'unknown' | 'replayed' | 'refused' | 'unavailable' | 'busy';
