/**
 * What an embed says, for whoever listens: the JSON Schema that is published is made from these, and the browser tests hold
 * every message of a driven frame to them. The embed itself carries none of it.
 */
import * as v from 'valibot';
import { MOMENTS } from '#protocol/embed.ts';
import { ERROR_CODES, type FrameMessage, MESSAGE_VERSION, PICTURE_FORMATS, PICTURES } from '#protocol/embedMessage.ts';
import { REQUESTS } from './hostRequest.ts';
import { Count, Decimal } from './primitives.ts';
import { ResultSchema } from './result.ts';

type FrameMessageType = FrameMessage['type'];

const said = <const Type extends FrameMessageType, const Fields extends v.ObjectEntries>(type: Type, fields: Fields) =>
  v.strictObject({
    adlLab: v.literal(MESSAGE_VERSION),
    type: v.literal(type),
    // That of the request that this answers; what is said unasked has none.
    id: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
    ...fields,
  });

const Standing = v.strictObject({
  scenario: v.string(),
  rules: v.string(),
  step: Count,
  event: Count,
  events: Count,
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]*$/)),
});

/** Whole CSS pixels, or parts of them. */
const Length = v.pipe(v.number(), v.gtValue(0));

const PictureSchema = v.strictObject({
  of: v.picklist(PICTURES),
  format: v.picklist(PICTURE_FORMATS),
  width: Length,
  height: Length,
  data: v.pipe(v.string(), v.regex(/^data:image\/(svg\+xml|png);base64,[A-Za-z0-9+/]+=*$/)),
});

/** One schema a type: the compiler names what a frame can say and this does not. */
const SAID = {
  ready: said('ready', { version: v.string(), requests: v.array(v.picklist(REQUESTS)) }),
  done: said('done', {}),
  state: said('state', { state: Standing, link: v.exactOptional(v.string()) }),
  event: said('event', { event: v.picklist(MOMENTS) }),
  lesson: said('lesson', { lesson: v.string(), step: v.string(), complete: v.boolean() }),
  prediction: said('prediction', {
    lesson: v.string(),
    step: v.string(),
    answer: v.union([v.string(), v.number(), v.array(v.number()), v.array(v.string())]),
    right: v.nullable(v.boolean()),
    gap: v.nullable(v.array(Decimal)),
  }),
  resize: said('resize', { height: Count }),
  result: said('result', { result: ResultSchema }),
  image: said('image', { image: PictureSchema }),
  error: said('error', { code: v.picklist(ERROR_CODES), message: v.string() }),
} satisfies {
  readonly [Type in FrameMessageType]: v.GenericSchema<unknown, Extract<FrameMessage, { readonly type: Type }>>;
};

export const FrameMessageSchema = v.variant('type', Object.values(SAID));
