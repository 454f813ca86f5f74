/**
 * Names of everything that a rule book can say, made from its type: `closeOut.soldIntoBook`, `fund.floor.none`. Each is
 * the key of a sentence, so a strategy without words does not compile. Types only.
 */
import type { RuleBook } from './rulebook.ts';

/** What tells one strategy of a slot from another. */
type Tag = 'kind' | 'to';

type Said<Path extends string, Slot> = Slot extends null
  ? `${Path}.none`
  : Slot extends boolean
    ? `${Path}.${Slot}`
    : Slot extends number
      ? Path | `${Path}.none`
      : Slot extends string
        ? string extends Slot
          ? Path
          : `${Path}.${Slot}`
        : Slot extends { readonly [Name in Tag]?: infer Kind extends string }
          ? `${Path}.${Kind}`
          : { [Name in keyof Slot & string]-?: Said<`${Path}.${Name}`, Slot[Name]> }[keyof Slot & string];

type Parameters<Slot> = Slot extends object
  ? Slot extends { readonly [Name in Tag]?: string }
    ? Exclude<keyof Slot & string, Tag>
    : { [Name in keyof Slot]-?: Parameters<Slot[Name]> }[keyof Slot]
  : never;

/** The parts of a rule book that are no rules but about them. */
type About =
  | 'id'
  | 'name'
  | 'asOf'
  | 'about'
  | 'sources'
  | 'confidence'
  | 'assumptions'
  | 'gaps'
  | 'errata'
  | 'notRunnable';

type Slots = Omit<RuleBook, About | 'adl'>;

/** A slot as it is read and changed: `closeOut`, `adl.trigger`. */
export type SlotPath = (keyof Slots & string) | `adl.${keyof RuleBook['adl'] & string}`;

export type RuleSaying =
  /** A slot that a rule book may leave out. */
  | 'sharing.none'
  | { [Name in keyof Slots & string]: Said<Name, Slots[Name]> }[keyof Slots & string]
  | { [Name in keyof RuleBook['adl'] & string]: Said<`adl.${Name}`, RuleBook['adl'][Name]> }[keyof RuleBook['adl'] &
      string];

type Choices<Slot> = Slot extends object
  ? Slot extends { readonly [Name in Tag]?: string }
    ? {
        [Name in Exclude<keyof Slot & string, Tag>]: Slot[Name] extends infer Value
          ? Value extends string
            ? string extends Value
              ? never
              : `${Name}.${Value}`
            : Value extends readonly (infer Item extends string)[]
              ? `${Name}.${Item}`
              : never
          : never;
      }[Exclude<keyof Slot & string, Tag>]
    : { [Name in keyof Slot]-?: Choices<Slot[Name]> }[keyof Slot]
  : never;

/** What a strategy's choice may be, such as `weight.size`. */
export type ParameterChoice = Choices<Omit<RuleBook, About>>;

/** Every number, amount or choice that a strategy is set by, such as `slicePpm`. */
export type RuleParameter = Parameters<Omit<RuleBook, About>>;
