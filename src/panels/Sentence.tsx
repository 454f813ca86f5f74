/** What happened, said: an event's facts in the words of the catalogue, as elements that answer back or as plain text. */
import type { ReactNode } from 'react';
import type { EngineEvent } from '#protocol/event.ts';
import type { World } from '#protocol/frame.ts';
import * as format from '#ui/format.ts';
import { Lots, Money, Price, Quantity } from '#ui/Quantity.tsx';
import { useWords, type Words } from '#ui/words.tsx';
import { AccountName, accountName } from './AccountName.tsx';
import { type Fact, type Facts, factsOf, fieldOf } from './facts.ts';

interface SentenceProps {
  readonly event: EngineEvent;
  readonly world: World;
}

export function Sentence({ event, world }: SentenceProps) {
  return <FactsSentence event={event} facts={factsOf(event, world)} />;
}

interface FactsSentenceProps {
  readonly event: EngineEvent;
  readonly facts: Facts;
}

/** The same event told with other words: by somebody it happened to. */
export function FactsSentence({ event, facts }: FactsSentenceProps) {
  const { rich } = useWords();
  const { key, values } = facts;
  const shown = Object.entries(values).map(([name, fact]) => [name, element(event, name, fact)] as const);
  const asked = Object.keys(values).map((name) => [`${name}Why`, wrapped(event, name)] as const);
  return <>{rich(key, Object.fromEntries([...shown, ...asked]))}</>;
}

/** Around words that were chosen by a number, or count it: they answer for the number. */
function wrapped(event: EngineEvent, name: string): (chunks: ReactNode[]) => ReactNode {
  const field = fieldOf(event, name);
  return (chunks) =>
    field === null ? chunks : <Quantity id={{ of: 'event', event: event.id, field }}>{chunks}</Quantity>;
}

function element(event: EngineEvent, name: string, fact: Fact): ReactNode {
  const field = fieldOf(event, name);
  const why = field === null ? {} : { why: { of: 'event' as const, event: event.id, field } };
  switch (fact.of) {
    case 'account':
      return <AccountName account={fact.account} />;
    case 'price':
      return <Price ticks={fact.ticks} contract={fact.contract} {...why} />;
    case 'lots':
      return <Lots lots={fact.lots} contract={fact.contract} {...why} />;
    case 'money':
      return <Money atoms={fact.atoms} {...(fact.why ? { why: fact.why } : why)} />;
    case 'plain':
      return fact.value;
  }
}

/** The same in one line of text: for a slider's value, for the live region. */
export function sentenceText(event: EngineEvent, world: World, words: Words): string {
  const { key, values } = factsOf(event, world);
  const shown = Object.entries(values).map(([name, fact]) => [name, text(fact, world, words)] as const);
  return words.t(key, Object.fromEntries(shown));
}

function text(fact: Fact, world: World, words: Words): string | number {
  switch (fact.of) {
    case 'account':
      return accountName(world, fact.account, words);
    case 'price':
      return format.price(world, fact.contract, fact.ticks);
    case 'lots':
      return format.lots(world, fact.contract, fact.lots);
    case 'money':
      return format.money(world, fact.atoms);
    case 'plain':
      return fact.value;
  }
}
