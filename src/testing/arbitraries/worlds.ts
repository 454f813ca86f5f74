/** Random worlds as scenario files, rule book included: they enter the engine the way every scenario does. */
import fc from 'fast-check';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { accounts } from './accounts.ts';
import { ATOM, contract } from './contracts.ts';
import { times } from './numbers.ts';
import { rulebook } from './rulebooks.ts';
import { script } from './scripts.ts';

export type DrawnScenario = ScenarioFile & { readonly rules: RuleBook };

/** Mostly a few steps, some up to 200. */
const usualSteps: fc.Arbitrary<number> = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 8 }) },
  { weight: 5, arbitrary: fc.integer({ min: 8, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 30, max: 200 }) },
);

const traders: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 8 }) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 49 }) },
);

const money = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2_000_000 }));

interface Choices {
  readonly rules?: fc.Arbitrary<RuleBook>;
  readonly steps?: fc.Arbitrary<number>;
}

/** Up to 50 accounts, up to 3 contracts, any rule book that holds together. */
export const world = ({ rules = rulebook, steps = usualSteps }: Choices = {}): fc.Arbitrary<DrawnScenario> =>
  fc
    .tuple(fc.constantFrom(1, 1, 1, 2, 2, 3), traders)
    .chain(([contractCount, count]) =>
      fc.tuple(...Array.from({ length: contractCount }, (_, number) => contract(number))).chain((contracts) =>
        fc.record({
          contracts: fc.constant(contracts),
          rules,
          accounts: accounts(contracts, count),
          funds: fc.array(money, { minLength: contractCount, maxLength: contractCount }),
          vault: money,
          seed: fc.integer(),
          script: script(contracts, count, steps),
        }),
      ),
    )
    .map((drawn) => ({
      schema: 1,
      id: 'random',
      name: 'Random',
      seed: drawn.seed,
      quote: 'USD',
      atom: ATOM,
      contracts: drawn.contracts.map(({ file }) => file),
      rules: drawn.rules,
      accounts: drawn.accounts,
      fund:
        drawn.rules.fund.scope === 'shared'
          ? times(drawn.funds[0] ?? 0, ATOM)
          : Object.fromEntries(drawn.contracts.map(({ file }, at) => [file.id, times(drawn.funds[at] ?? 0, ATOM)])),
      vault: times(drawn.vault, ATOM),
      script: drawn.script,
    }));
