/** `venue_socialised_loss`: Drift and Vega as their pages tell it, by the same engine functions as their own tests. */
import { type Fields, type GoldenCase, isFields, NotSupported } from '../case.ts';
import { fieldsOf, listOf, onlyKnows, textOf, wholeOf } from '../read.ts';
import { fundingDelta } from '../socialised/drift.ts';
import { lossSocialisation } from '../socialised/vega.ts';
import { fractionOf, unitsAt, whole } from './fraction.ts';
import type { Answer } from './printed.ts';

type Answers = Readonly<Record<string, Answer>>;

const numberIn = (fields: Fields, name: string): number => {
  const value = fields[name];
  if (typeof value !== 'number') throw new NotSupported(`no amount for ${name}`);
  return value;
};

/** Loss in quote currency (six decimals), sizes in base (nine). */
function drift(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['loss', 'baseLong', 'baseShort']);
  const at = (name: string, scale: number): number => unitsAt(fractionOf(inputs[name], `inputs.${name}`), scale);
  const scaled = { loss: at('loss', 6), baseLong: at('baseLong', 9), baseShort: at('baseShort', 9) };
  const answer = fundingDelta({ inputs: scaled, expected: {} });
  return { cumulativeFundingDelta: whole(numberIn(answer, 'delta')), unit: '1e-9 of FUNDING_RATE_PRECISION' };
}

/** Each request is a gain of the step; what could be collected is shared, the rest to the last. */
function vega(inputs: Fields): Answers {
  onlyKnows(inputs, 'inputs', ['collected', 'requests', 'note']);
  const requests = listOf(inputs.requests, 'inputs.requests').map((value, at) => {
    const row = fieldsOf(value, `inputs.requests[${at}]`);
    return {
      party: textOf(row.party, `inputs.requests[${at}].party`),
      gain: wholeOf(row.gain, `inputs.requests[${at}].gain`),
    };
  });
  const last = requests.at(-1);
  if (last === undefined) throw new NotSupported('inputs.requests: nobody asks');
  const collected = wholeOf(inputs.collected, 'inputs.collected');
  const answer = lossSocialisation({
    inputs: { collected, due: requests.map(({ party, gain }) => [party, gain]), remainderTo: last.party },
    expected: {},
  });
  const realised = isFields(answer.realised) ? answer.realised : {};
  const told = requests.flatMap(({ party, gain }): [string, Answer][] => [
    [`${party}Unrealised`, whole(gain)],
    [`${party}Realised`, whole(numberIn(realised, party))],
  ]);
  // The loser paid all it had: what was collected, less what the others' counterparties paid them in full.
  const inFull = requests.slice(0, -1).reduce((sum, { gain }) => sum + gain, 0);
  return { party1Realised: whole(inFull - collected), ...Object.fromEntries(told) };
}

export function socialisedLoss({ inputs }: GoldenCase): Answers {
  return inputs.requests === undefined ? drift(inputs) : vega(inputs);
}
