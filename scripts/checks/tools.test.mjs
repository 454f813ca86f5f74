// Proves that the compiler projects, Biome, oxlint and knip find what we rely on them to find: each runs once over a copy
// of the house with violations planted in it.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.mjs';
import { typecheck } from '../typecheck.mjs';
import { plant } from './planted.mjs';
import { checkPromises } from './promises.mjs';

const MINUTE = 60_000;

const BIOME = {
  'src/ui/anything.ts': ['noExplicitAny', 'export const x = (y: any): string => String(y);\n'],
  'src/ui/bang.ts': ['noNonNullAssertion', 'export const x = (y: string | null): string => y!;\n'],
  'src/ui/default.ts': ['noDefaultExport', 'const x = 1;\nexport default x;\n'],
  'src/ui/noisy.ts': ['noConsole', "console.log('x');\nexport const x = 1;\n"],
  'src/ui/roundOne.ts': [
    'noImportCycles',
    "import { two } from './roundTwo.ts';\n\nexport const one = (): number => two();\n",
  ],
  'src/ui/roundTwo.ts': [
    'noImportCycles',
    "import { one } from './roundOne.ts';\n\nexport const two = (): number => one();\n",
  ],
  'src/ui/stranger.ts': ['noUndeclaredDependencies', "import { x } from 'left-pad';\n\nexport const y = x;\n"],
  'src/ui/bare.ts': ['useImportExtensions', "import { x } from './fine';\n\nexport const y = x;\n"],
  'src/ui/forAll.ts': ['noBarrelFile', "export * from './fine.ts';\n"],
  'src/ui/typed.ts': ['useImportType', "import { X } from './fine.ts';\n\nexport const y = (z: X): X => z;\n"],
  'src/ui/crooked.ts': ['format', 'export const x = "two"\n'],
  'src/ui/Image.tsx': ['useAltText', "export const Image = () => <img src='x.png' />;\n"],
};

describe('Biome', () => {
  let copy;
  let found;
  beforeAll(async () => {
    const files = Object.fromEntries(Object.entries(BIOME).map(([file, [, text]]) => [file, text]));
    copy = plant({ ...files, 'src/ui/fine.ts': 'export type X = string;\nexport const x = 1;\n' });
    const biome = path.join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const { stdout } = await run(
      [biome, 'ci', '--colors=off', '--reporter=json', '--max-diagnostics=none', '.'],
      copy.root,
    );
    found = JSON.parse(stdout.slice(stdout.indexOf('{'))).diagnostics.map(({ category, location }) => {
      const file = typeof location.path === 'string' ? location.path : location.path?.file;
      return `${file} ${category.split('/').at(-1)}`;
    });
  }, MINUTE);
  afterAll(() => copy.remove());

  test.each(Object.entries(BIOME).map(([file, [rule]]) => [rule, file]))('%s is found in %s', (rule, file) =>
    expect(found).toContain(`${file} ${rule}`),
  );
  test('a clean file is left in peace', () => expect(found.filter((one) => one.includes('fine.ts'))).toEqual([]));
});

describe('compiler projects', () => {
  let copy;
  let said;
  beforeAll(async () => {
    copy = plant({
      'src/protocol/units.ts': "import type { World } from '#engine/world.ts';\nexport type Money = World;\n",
      'src/engine/world.ts':
        "import { x } from '#content/x.ts';\nexport type World = string;\nconsole.log(x);\nsetTimeout(() => {}, window.innerWidth);\n",
      'src/content/x.ts': 'export const x = [1][0].toFixed(document.title.length);\n',
      'src/worker/main.ts': 'self.postMessage(document.title);\n',
      'src/store/frame.ts': 'export enum Mode { Free }\nexport const home = process.env.HOME;\n',
    });
    const names = ['protocol', 'engine', 'content', 'decode', 'worker', 'page'];
    const results = await typecheck(copy.root, names);
    said = Object.fromEntries(names.map((name, at) => [name, results[at]]));
  }, MINUTE);
  afterAll(() => copy.remove());

  test.each([
    ['engine', "Cannot find name 'window'"],
    ['engine', "Cannot find name 'console'"],
    ['engine', "Cannot find name 'setTimeout'"],
    ['engine', 'src/content/x.ts: is in the engine project by import'],
    ['protocol', 'src/engine/world.ts: is in the protocol project by import'],
    ['content', 'Object is possibly'],
    ['content', "Cannot find name 'document'"],
    ['decode', 'the compiler saw no file'],
    ['worker', "Cannot find name 'document'"],
    ['page', "Cannot find name 'process'"],
    ['page', 'erasableSyntaxOnly'],
  ])('%s: %s', (name, message) => {
    expect(said[name].ok).toBe(false);
    expect(said[name].detail).toContain(message);
  });
});

describe('oxlint with types', () => {
  test(
    'a forgotten promise, a case nobody wrote, a hook in a condition',
    async () => {
      const copy = plant({
        'src/client/forgotten.ts':
          'const send = async (): Promise<void> => {};\nexport const go = (): void => {\n  send();\n};\n',
        'src/engine/half.ts':
          "export const half = (side: 'long' | 'short'): number => {\n  switch (side) {\n    case 'long':\n      return 1;\n  }\n  return 0;\n};\n",
        'src/ui/Hook.tsx':
          "import { useState } from 'react';\n\nexport const Hook = ({ on }: { on: boolean }) => {\n  if (on) useState(1);\n  return null;\n};\n",
      });
      try {
        const { ok, output } = await checkPromises(copy.root);
        expect(ok).toBe(false);
        for (const rule of ['no-floating-promises', 'switch-exhaustiveness-check', 'rules-of-hooks'])
          expect(output).toContain(rule);
      } finally {
        copy.remove();
      }
    },
    MINUTE,
  );
});

describe('knip', () => {
  test(
    'a file nobody imports, an export nobody uses, a package nobody needs',
    async () => {
      const copy = plant({
        'src/app/main.tsx': "import { used } from '#ui/used.ts';\n\nused();\n",
        'src/ui/used.ts': 'export const used = (): number => 1;\nexport const unused = 2;\n',
        'src/ui/orphan.ts': 'export const x = 1;\n',
      });
      try {
        const { status, stdout } = await run(
          [path.join('node_modules', 'knip', 'bin', 'knip.js'), '--no-progress'],
          copy.root,
        );
        expect(status).not.toBe(0);
        for (const name of ['src/ui/orphan.ts', 'unused', 'decimal.js']) expect(stdout).toContain(name);
        expect(stdout).not.toContain('src/ui/used.ts:1');
      } finally {
        copy.remove();
      }
    },
    MINUTE,
  );
});
