// Runs steps side by side, a few at a time, and shows their output one step after the other: of the steps that run, the
// one started first speaks as it goes, the others when it is done. Knows nothing of what the steps are.
import { spawn } from 'node:child_process';

/** Passes on the output of one running step, or keeps it until it is this step's turn. */
class Voice {
  #write;
  #kept = [];
  #speaks = false;
  done = false;

  constructor(write) {
    this.#write = write;
  }

  hear(text) {
    if (this.#speaks) this.#write(text);
    else this.#kept.push(text);
  }

  speak() {
    this.#speaks = true;
    for (const text of this.#kept.splice(0)) this.#write(text);
  }
}

/** Runs `node ...args`, both streams to one listener; resolves with the status, never rejects. */
function runHeard(args, cwd, env, hear) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      hear(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

async function runStep(step, cwd, voice) {
  voice.hear(`\n── ${step.name}: ${step.says}\n`);
  const start = performance.now();
  const status = await runHeard(step.args, cwd, (await step.env?.()) ?? {}, (text) => voice.hear(text));
  const note = step.counts?.() ?? '';
  return { name: step.name, ok: status === 0, note, seconds: (performance.now() - start) / 1000 };
}

/** All steps, in their order, at most `lanes` at a time; a step whose need is asked for too waits for it, and is not run
 * when it failed. @returns one row per step: {name, ok, note, seconds} */
export async function runSteps(steps, cwd, lanes, write = (text) => process.stdout.write(text)) {
  const voices = steps.map(() => new Voice(write));
  const rows = new Map();
  /** The first that is not done, and all before it. */
  const speak = () => {
    for (const voice of voices) {
      voice.speak();
      if (!voice.done) return;
    }
  };
  const finish = (index, row) => {
    rows.set(row.name, row);
    voices[index].done = true;
    speak();
  };
  const waiting = steps.map((step, index) => ({ step, index }));
  const settled = ({ step }) => rows.has(step.needs) || !steps.some(({ name }) => name === step.needs);
  const lane = async () => {
    for (;;) {
      const at = waiting.findIndex(settled);
      if (at < 0) return;
      const [{ step, index }] = waiting.splice(at, 1);
      if (rows.get(step.needs)?.ok === false) {
        finish(index, { name: step.name, ok: false, note: `not run: ${step.needs} failed`, seconds: 0 });
      } else {
        finish(index, await runStep(step, cwd, voices[index]));
      }
    }
  };
  speak();
  // A lane that found nothing ready is opened again when something has finished.
  while (rows.size < steps.length) await Promise.all(Array.from({ length: lanes }, lane));
  return steps.map(({ name }) => rows.get(name));
}
