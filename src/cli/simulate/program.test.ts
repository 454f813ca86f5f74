import { describe, expect, it } from 'vitest';
import { canonical, canonicalAt84 } from '#content/scenarios/canonical.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { simulate } from './program.ts';

/** Runs the program over one file's text. */
function run(file: unknown, ...words: string[]) {
  let output = '';
  const complaints: string[] = [];
  const status = simulate(['book.scenario.json', ...words], {
    read: () => (typeof file === 'string' ? file : JSON.stringify(file)),
    write: (text) => {
      output += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { status, output, complaints };
}

const withLena = (change: object): object => ({
  ...canonical,
  accounts: canonical.accounts.map((account, index) =>
    index === 0
      ? { ...account, positions: account.positions.map((position) => ({ ...position, ...change })) }
      : account,
  ),
});

describe('bad input: status 2, one line with path, found and expected, nothing on standard output', () => {
  it.each<[string, unknown, readonly string[], string]>([
    ['not JSON', 'hello', [], 'book.scenario.json: line 1, column 1: found "h", expected JSON: a value'],
    ['other schema', { ...canonical, schema: 2 }, [], 'book.scenario.json: schema: found 2, expected 1'],
    [
      'unknown rule book',
      { ...canonical, rules: 'nobody@1' },
      [],
      'book.scenario.json: rules: found "nobody@1", expected a known rule book: canonical@1, ',
    ],
    [
      'unknown rule book asked for',
      canonical,
      ['--rules', 'nobody@1'],
      'book.scenario.json: rules: found "nobody@1", expected a known rule book: canonical@1, ',
    ],
    [
      'negative size',
      {
        ...canonical,
        script: [[{ kind: 'trade', buyer: 'lena', seller: 'sam', contract: 'X-USD', size: '-1', price: '95' }]],
      },
      [],
      'book.scenario.json: script[0][0].size: found "-1", expected a size above 0',
    ],
    [
      'negative size in the book',
      {
        ...canonical,
        contracts: canonical.contracts.map((c) => ({ ...c, liquidity: { ...c.liquidity, bids: [['88', '-10']] } })),
      },
      [],
      'book.scenario.json: contracts[0].liquidity.bids[0][1]: found "-10", expected a size above 0',
    ],
    [
      'price off the tick',
      withLena({ entry: '100.005' }),
      [],
      'book.scenario.json: accounts[0].positions[0].entry: found "100.005", expected a multiple of the tick size 0.01',
    ],
    [
      'number past the exact range',
      withLena({ size: '99999999999' }),
      [],
      'book.scenario.json: accounts[0].positions[0].size: found "99999999999", expected a size whose value at maxPrice is below 2^53 atoms',
    ],
    [
      'unbalanced positions',
      withLena({ size: '90' }),
      [],
      'book.scenario.json: accounts: found unbalanced positions in X-USD: 90 lots long, 100 short (sum -10 × 1), expected positions that sum to 0 in each contract',
    ],
    [
      'missing contract',
      withLena({ contract: 'Y-USD' }),
      [],
      'book.scenario.json: accounts[0].positions[0].contract: found "Y-USD", expected the id of a contract of the scenario: X-USD',
    ],
    [
      'no contracts at all',
      { ...canonical, contracts: [] },
      [],
      'book.scenario.json: contracts: found an empty list, expected at least one contract',
    ],
    [
      'a withdrawal of what is not there',
      { ...canonical, script: [[], [{ kind: 'withdraw', account: 'lena', amount: '999999' }]] },
      [],
      'book.scenario.json: script[1][0].amount: found 999999000000, expected at most ',
    ],
    ['another format', canonical, ['--format', 'xml'], 'simulate: --format: found "xml", expected table, json, ndjson'],
    ['a format without a name', canonical, ['--format'], 'simulate: --format: found nothing, expected a value'],
    ['two files', canonical, ['b.json'], 'simulate: arguments: found 2 files, expected FILE.scenario.json'],
    ['an unknown option', canonical, ['--fast'], 'simulate: arguments: found --fast, expected FILE.scenario.json'],
  ])('%s', (_name, file, words, expected) => {
    const { status, output, complaints } = run(file, ...words);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(complaints).toHaveLength(1);
    const [line = ''] = complaints;
    expect(line.startsWith(expected)).toBe(true);
    expect(line).not.toContain('\n');
  });

  it('a file that is not there', () => {
    const complaints: string[] = [];
    const status = simulate(['gone.json'], {
      read: () => {
        throw new Error('ENOENT: no such file');
      },
      write: () => {},
      complain: (line) => complaints.push(line),
    });
    expect([status, complaints]).toEqual([
      2,
      ['gone.json: found ENOENT: no such file, expected a file that can be read'],
    ]);
  });
});

describe('formats', () => {
  it('table', () => {
    const { status, output } = run(canonicalAt84);
    expect(status).toBe(0);
    expect(output).toContain('1600    1000         120   120  360           0');
    expect(output).toContain('fund      200 → 80');
    expect(output).toContain('books     balance');
  });

  it('json', () => {
    const { status, output } = run(canonicalAt84, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      schema: 1,
      rules: 'canonical@1',
      totals: { loss: '1600', margin: '1000', book: '120', fund: '120', adl: '360', socialised: '0' },
      fund: { start: '200', end: '80' },
      books: { balanced: true },
    });
  });

  it('ndjson: world, events, result, with the digest of json', () => {
    const lines = run(canonicalAt84, '--format=ndjson')
      .output.trimEnd()
      .split('\n')
      .map((line): { type: string; kind?: string; digest?: string } => JSON.parse(line));
    expect(lines[0]?.type).toBe('world');
    expect(lines.slice(1, -1).every(({ type }) => type === 'event')).toBe(true);
    expect(lines.filter(({ kind }) => kind === 'adlFilled')).toHaveLength(2);
    expect(lines.at(-1)).toMatchObject({
      type: 'result',
      digest: JSON.parse(run(canonicalAt84, '--format', 'json').output).digest,
    });
  });

  it('another rule book gives another outcome', () => {
    const { output } = run(canonicalAt84, '--rules', 'pro-rata-size@1', '--format', 'json');
    const result: { accounts: { id: string; closedByAdl: string }[] } = JSON.parse(output);
    expect(result.accounts.filter(({ id }) => ['sam', 'sara', 'sol'].includes(id)).map((a) => a.closedByAdl)).toEqual([
      '30',
      '18',
      '12',
    ]);
  });

  it('a scenario without a plan says so', () => {
    expect(run(canonical).output).toContain('0 (the scenario has no script and no path)');
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s runs', (_id, scenario) => {
    const { status, complaints } = run(scenario);
    expect([status, complaints]).toEqual([0, []]);
  });
});
