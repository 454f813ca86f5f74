import { expect, test } from 'vitest';
import { runSteps } from './lanes.mjs';

const step = (name, code, more = {}) => ({ name, says: `says ${name}`, args: ['-e', code], ...more });

async function run(steps, lanes) {
  let text = '';
  const rows = await runSteps(steps, process.cwd(), lanes, (part) => {
    text += part;
  });
  return { text, rows: rows.map(({ name, ok, note }) => [name, ok, note].join(' ').trim()) };
}

test('what runs side by side is told one after the other, whatever stream it speaks on', async () => {
  const slow = "setTimeout(() => console.log('slow out'), 300)";
  const quick = "console.error('quick trouble'); process.exit(3)";
  const { text, rows } = await run([step('slow', slow), step('quick', quick, { counts: () => '7 tests passed' })], 2);
  expect(text).toBe('\n── slow: says slow\nslow out\n\n── quick: says quick\nquick trouble\n');
  expect(rows).toEqual(['slow true', 'quick false 7 tests passed']);
});

test('a step waits for the one it needs, and is not run when that failed', async () => {
  const { text, rows } = await run(
    [
      step('broken', 'process.exit(1)'),
      step('onBroken', "console.log('never')", { needs: 'broken' }),
      step('sound', "setTimeout(() => console.log('made'), 100)"),
      step('onSound', "console.log('used')", { needs: 'sound' }),
    ],
    3,
  );
  expect(rows).toEqual(['broken false', 'onBroken false not run: broken failed', 'sound true', 'onSound true']);
  expect(text).not.toContain('never');
  expect(text.indexOf('made')).toBeLessThan(text.indexOf('used'));
});
