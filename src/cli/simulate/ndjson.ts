/** One JSON object a line: the world (what the numbers of the events mean), every event, the result. */
import { eventsOf } from '#engine/events.ts';
import { resultOf } from '#engine/result.ts';
import type { Result } from '#protocol/result.ts';
import type { Opened } from './open.ts';

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** Events carry accounts and contracts as indices, prices in ticks, sizes in lots, money in atoms: this says in whose. */
function worldLine({ scenario, rules, directory }: Opened): string {
  return line({
    type: 'world',
    schema: 1,
    scenario: scenario.id,
    rules: rules.id,
    quote: scenario.quote,
    atom: scenario.atom,
    contracts: scenario.contracts.map(({ id, kind, tickSize, lotSize }) => ({ id, kind, tickSize, lotSize })),
    accounts: Array.from({ length: directory.accounts }, (_, account) => directory.idOf(account)),
  });
}

/** Writes as it goes, so that a long run need not fit in memory. Returns the result. */
export function writeNdjson(opened: Opened, write: (text: string) => void): Result {
  const { exchange, scenario, steps } = opened;
  write(worldLine(opened));
  const result = resultOf(exchange, scenario, steps, (state) => {
    let text = '';
    for (const event of eventsOf(exchange.log)) text += line({ type: 'event', step: state.step, ...event });
    write(text);
  });
  write(line({ type: 'result', ...result }));
  return result;
}
