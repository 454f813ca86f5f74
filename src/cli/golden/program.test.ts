import { describe, expect, it } from 'vitest';
import { golden } from './program.ts';

const agreeing = {
  id: 'five',
  kind: 'allocation',
  inputs: { policy: 'equal-loss', capacity: ['4', '4'], budget: '2' },
  expected: { haircut: [1, 1] },
};
const differing = { ...agreeing, id: 'six', expected: { haircut: [2, 0] } };
const unknown = { ...agreeing, id: 'seven', kind: 'horoscope' };

const files: Readonly<Record<string, string>> = {
  'good.json': JSON.stringify({ about: 'x', cases: [agreeing, unknown] }),
  'bad.json': JSON.stringify({ about: 'x', cases: [agreeing, differing] }),
  'empty.json': JSON.stringify({ about: 'x', cases: [] }),
  'text.json': 'not\nJSON',
  'list.json': '[]',
  'none.json': JSON.stringify({ cases: { a: 1 } }),
};

function run(...names: string[]) {
  let out = '';
  const complaints: string[] = [];
  const status = golden(names, {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such\nfile');
      return text;
    },
    write: (text) => {
      out += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { status, out, complaints };
}

describe('golden', () => {
  it('counts, and names what it does not support', () => {
    expect(run('good.json', 'empty.json')).toEqual({
      status: 0,
      out:
        'seven (horoscope) not supported: no kind horoscope\n' +
        'good.json: 1 agree, 0 differ, 1 not supported\n' +
        'empty.json: 0 agree, 0 differ, 0 not supported\n',
      complaints: [],
    });
  });

  it('tells each difference and fails', () => {
    expect(run('bad.json')).toEqual({
      status: 1,
      out:
        'six (allocation) differs\n  expected {"haircut":[2,0]}\n  actual   {"haircut":[1,1]}\n' +
        'bad.json: 1 agree, 1 differ, 0 not supported\n',
      complaints: [],
    });
  });

  it.each([
    ['missing.json'],
    ['text.json'],
    ['list.json'],
    ['none.json'],
    ['good.json', 'missing.json'],
    [],
    ['--help'],
  ])('refuses %j %j in one line', (...names) => {
    const { status, out, complaints } = run(...names.filter((name) => name !== undefined));
    expect({ status, out, lines: complaints.length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(complaints[0]).not.toContain('\n');
  });
});
