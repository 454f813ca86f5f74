// The page in one file, where it has to run: other origins, sandboxes, strict policies, srcdoc, file://, no worker; and a
// host page that means no good.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { FrameMessageSchema } from '../src/decode/frameMessage.ts';
import { crash, handleIn, host, LAB } from './pages/embed.ts';

declare global {
  interface Window {
    work: { workers: number; timers: number; frames: number };
  }
}

const FILE = path.resolve('dist/embed.html');
const SANDBOX = 'sandbox="allow-scripts"';
const QUIET = 'motion=none';

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = [];
  page.on('pageerror', ({ message }) => {
    // Firefox says so where a host forbids workers; the page then says what it does instead, which is looked at.
    if (!message.includes('settings blocked a worker script')) faults.push(message);
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/(127\.0\.0\.1|host\.test|lab\.test)|file:|blob:|data:)/.test(request.url()))
      faults.push(request.url());
  });
});
test.afterEach(() => expect(faults).toEqual([]));

test('in a sandboxed frame of another origin it computes in a worker, and says how it came out', async ({ page }) => {
  await host(
    page,
    `<iframe id="f" title="x" ${SANDBOX} width="720" height="480" src="${LAB}embed.html?${QUIET}"></iframe>`,
  );
  const frame = page.frameLocator('#f');
  await crash(frame);
  await expect(frame.locator('[data-announcer]')).toContainText('2 were deleveraged');
  await expect(frame.getByText('may not start a worker')).toHaveCount(0);
  expect(await page.locator('#f').evaluate((frame: HTMLIFrameElement) => frame.contentDocument)).toBeNull();
});

test('asked for a price by its address, in the same sandbox', { tag: '@firefox' }, async ({ page }) => {
  await host(
    page,
    `<iframe id="f" title="x" ${SANDBOX} width="720" height="480" src="${LAB}embed.html?${QUIET}&price=84"></iframe>`,
  );
  const frame = page.frameLocator('#f');
  await expect(handleIn(frame)).toHaveAttribute('aria-valuenow', '84');
  await expect(handleIn(frame)).toHaveAttribute('aria-valuetext', /Sol, Sam deleveraged; fund 80/);
  await expect(frame.getByText('may not start a worker')).toHaveCount(0);
});

test('from a file, and under a subpath with its pinned version', { tag: '@firefox' }, async ({ page, baseURL }) => {
  await page.goto(`${pathToFileURL(FILE).href}?${QUIET}`);
  await crash(page);
  await expect(page.locator('[data-announcer]')).toContainText('2 were deleveraged');
  await page.goto(`${baseURL}v/0.1.0/embed.html?${QUIET}&price=84&event=adl`);
  await expect(page.getByText('Auto-deleveraging').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open full version' })).toHaveAttribute('href', `${baseURL}index.html`);

  // A recorded day is a file of its own; a venue's rules come with each; a price that cannot be shown is named.
  await page.goto(`${pathToFileURL(path.resolve('dist/scenario/october-2025.html')).href}?${QUIET}`);
  await expect(handleIn(page)).toHaveAttribute('aria-valuenow', '116720.3');
  await page.goto(`${baseURL}embed.html?${QUIET}&rules=binance-usdm@2025-05&price=999`);
  await expect(handleIn(page)).toHaveAttribute('aria-valuenow', '95');
  await expect(page.getByText('price=999')).toBeVisible();
  await expect(page.getByText('rules=binance')).toHaveCount(0);
});

test('as srcdoc in a host that forbids workers it runs on the page and says so', { tag: '@firefox' }, async ({
  page,
}) => {
  await host(page, '<div id="place"></div>', {
    'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'",
  });
  const html = readFileSync(FILE, 'utf8');
  await page.evaluate((text) => {
    const frame = document.createElement('iframe');
    frame.id = 'f';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = text;
    frame.width = '720';
    frame.height = '480';
    document.querySelector('#place')?.append(frame);
  }, html);
  const frame = page.frameLocator('#f');
  await expect(frame.getByText('may not start a worker')).toBeVisible();
  await crash(frame);
  await expect(frame.locator('[data-announcer]')).toContainText('2 were deleveraged');
});

test('a host talks over a port of its own; garbage, floods, replays and forgeries change nothing', async ({ page }) => {
  await host(
    page,
    `<script>
      window.heard = [];
      addEventListener('message', (event) => {
        if (event.data?.forged) window.forged = event.data;
        if (event.data?.adlLab !== 1 || event.data.type !== 'ready' || window.port) return;
        window.ready = event.data;
        const channel = new MessageChannel();
        window.port = channel.port1;
        window.port.onmessage = ({ data }) => window.heard.push(data);
        event.source.postMessage({ adlLab: 1, type: 'connect' }, '*', [channel.port2]);
        const second = new MessageChannel();
        second.port1.onmessage = () => { window.second = true; };
        event.source.postMessage({ adlLab: 1, type: 'connect' }, '*', [second.port2]);
        second.port1.postMessage({ adlLab: 1, type: 'getState', id: 1 });
      });
      window.ask = (request) => new Promise((resolve) => {
        const id = (window.asked = (window.asked ?? 0) + 1);
        const watch = setInterval(() => {
          const found = window.heard.find((one) => one.id === id);
          if (found) { clearInterval(watch); resolve(found); }
        }, 10);
        window.port.postMessage({ adlLab: 1, ...request, id });
      });
    </script>
    <iframe id="g" title="y" ${SANDBOX} srcdoc="<script>
      const knock = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => parent.postMessage({ forged: 'answered' }, '*');
        parent.frames[1]?.postMessage({ adlLab: 1, type: 'connect' }, '*', [port2]);
        port1.postMessage({ adlLab: 1, type: 'set', price: '80', id: 1 });
      };
      setInterval(knock, 5);
    </script>"></iframe>
    <iframe id="f" title="x" ${SANDBOX} width="720" height="480" src="${LAB}embed.html?${QUIET}"></iframe>`,
  );
  const frame = page.frameLocator('#f');
  await expect(handleIn(frame)).toBeVisible();
  await page.waitForFunction('window.port');
  const ask = (request: object): Promise<Record<string, unknown>> =>
    page.evaluate(
      (asked) => (window as unknown as { ask(one: object): Promise<Record<string, unknown>> }).ask(asked),
      request,
    );

  expect(await page.evaluate('Object.keys(window.ready).sort()')).toEqual(['adlLab', 'requests', 'type', 'version']);
  expect(await ask({ type: 'set', price: '84' })).toMatchObject({ type: 'done' });
  const before = await ask({ type: 'getState' });
  expect(before).toMatchObject({ type: 'state', state: { scenario: 'canonical', step: 1 } });
  expect(await ask({ type: 'seek', event: 'adl' })).toMatchObject({ type: 'done' });
  expect(await ask({ type: 'seek', event: 'end' })).toMatchObject({ type: 'done' });
  expect(await ask({ type: 'getResult' })).toMatchObject({ type: 'result' });
  expect(await ask({ type: 'size', auto: true })).toMatchObject({ type: 'done' });
  expect(await ask({ type: 'theme', theme: 'dark' })).toMatchObject({ type: 'done' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const asked of [{ of: 'stage' }, { of: 'chart', format: 'svg' }]) {
    const { image } = await ask({ type: 'getImage', ...asked });
    expect(await page.evaluate(lookAt, image as { data: string; width: number })).toEqual({
      asWide: true,
      colours: true,
    });
  }
  expect(await ask({ type: 'load', scenario: { schema: 1, extra: 1 } })).toMatchObject({ code: 'refused' });
  expect(await ask({ type: 'load', scenario: 'canonical', rules: '<img src=x onerror=alert(1)>' })).toMatchObject({
    code: 'refused',
  });
  await ask({ type: 'set', price: '84' });
  expect(await page.evaluate(loadMonsters)).toEqual(new Array(8).fill('refused'));

  // A thousand messages over the port that mean nothing, made of a seed, and a thousand at the window: each over the port
  // is answered with one error, none at the window is answered. Then a flood, of which most is not even read.
  await page.evaluate('window.heard.push("from here"); window.asked = 1e6');
  await page.evaluate(sendNonsense, 20_261_128);
  await ask({ type: 'getState' });
  const told: { code?: string; type?: string; message?: string }[] = await page.evaluate(
    'window.heard.slice(window.heard.indexOf("from here") + 1)',
  );
  expect(told.filter(({ type }) => type === 'error')).toHaveLength(1_000);
  expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['malformed', 'unknown', 'replayed', undefined]));
  await page.evaluate(() => {
    const { port } = window as unknown as { port: MessagePort };
    for (let round = 0; round < 5_000; round += 1)
      port.postMessage({ adlLab: 1, id: 1e9 + round, type: 'reset', to: 'x' });
  });
  await expect.poll(() => page.evaluate('window.heard.some((one) => /in a second/.test(one.message))')).toBe(true);
  await page.evaluate('window.asked = 2e9');
  await expect.poll(async () => (await page.evaluate(askOnce))?.type ?? null, { intervals: [300] }).toBe('state');
  const after = await ask({ type: 'getState' });
  expect((after.state as { digest: string }).digest).toBe((before.state as { digest: string }).digest);
  expect(await page.evaluate('[window.second, window.forged]')).toEqual([undefined, undefined]);
  expect(await frame.locator('html').evaluate(() => 'polluted' in {})).toBe(false);
  for (const worker of page.workers()) expect(await worker.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(handleIn(frame)).toBeVisible();

  const all: unknown[] = await page.evaluate('[window.ready, ...window.heard.filter((one) => one !== "from here")]');
  const wrong = all.filter((one) => !v.is(FrameMessageSchema, one));
  expect(wrong).toEqual([]);
  const kinds = new Set(all.map((one) => (one as { type: string }).type));
  expect([...kinds].sort()).toEqual(['done', 'error', 'event', 'image', 'ready', 'resize', 'result', 'state']);
});

/** Runs in the host page: is it a picture, twice as wide as it says or as it says, and more than one colour? */
async function lookAt({ data, width }: { data: string; width: number }) {
  const image = new Image();
  image.src = data;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const drawn = canvas.getContext('2d');
  drawn?.drawImage(image, 0, 0);
  const pixels = new Uint32Array(
    drawn?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
  );
  const scale = data.startsWith('data:image/png') ? 2 : 1;
  return { asWide: Math.abs(image.width - scale * width) < 2, colours: new Set(pixels).size > 20 };
}

/** Runs in the host page: requests in order whose scenario is nothing that can be read. Resolves with their answers. */
async function loadMonsters(): Promise<unknown[]> {
  const { ask } = window as unknown as { ask(one: object): Promise<{ code?: string }> };
  let lists: unknown[] = [];
  for (let depth = 0; depth < 2_000; depth += 1) lists = [lists];
  const deep = { schema: 1, accounts: lists };
  const cycle: Record<string, unknown> = { schema: 1 };
  cycle.accounts = [cycle];
  const poisoned = JSON.parse('{"schema":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}');
  const scenarios: object[] = [
    deep,
    cycle,
    poisoned,
    { schema: 1, name: 'x'.repeat(3_000_000) },
    { schema: 1, accounts: new Array(100_000).fill({}) },
    { schema: 1n },
    { schema: new Uint8Array(1_000_000) },
    new Blob(['{}']),
  ];
  return Promise.all(scenarios.map(async (scenario) => (await ask({ type: 'load', scenario })).code));
}

/** Runs in the host page: a thousand messages over the port of which none is a request, and a thousand at the frame's window. */
function sendNonsense(seed: number): void {
  const { port } = window as unknown as { port: MessagePort };
  const target = document.querySelector<HTMLIFrameElement>('#f')?.contentWindow;
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const types = 'load set step seek reset hide lock theme lang size __proto__ constructor toString trade'.split(' ');
  const cycle: Record<string, unknown> = { adlLab: 1 };
  cycle.id = cycle;
  const nested = (depth: number): unknown => (depth === 0 ? {} : { adlLab: nested(depth - 1) });
  const junk = (depth: number): unknown => {
    const kinds: (() => unknown)[] = [
      () => null,
      () => below(2 ** 31) - 2 ** 30,
      () => Number.NaN,
      () => 'x'.repeat(below(100) === 0 ? 1_000_000 : below(5_000)),
      () => '<img src=x onerror=alert(1)>',
      () => new Map([[1, 2]]),
      () => new Uint8Array(below(99)),
      () => new ArrayBuffer(below(99)),
      () => new Blob(['x']),
      () => new Error('x'),
      () => cycle,
      () => nested(below(300)),
      () => 10n,
      () => Array.from({ length: below(9) }, () => (depth > 2 ? 0 : junk(depth + 1))),
      () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    ];
    return pick(kinds)();
  };
  // Every one carries a field that no request has.
  const message = (): unknown => {
    const type = pick([...types, junk(1)]);
    const id = pick([1, 2, below(1_000), junk(1)]);
    const fields = { price: junk(0), event: junk(0), parts: junk(0), scenario: junk(0) };
    const envelope = { adlLab: pick([1, 1, 1, 2, junk(1)]), id, type };
    const replay = { adlLab: 1, id: 1 + below(5), type: pick(['play', 'reset', 'pause']) };
    return pick([() => ({ ...envelope, ...fields, nonsense: 1 }), () => replay, () => junk(0)])();
  };
  const transferred = (): Transferable[] => pick([[], [], [], [new MessageChannel().port1], [new ArrayBuffer(9)]]);
  for (let round = 0; round < 1_000; round += 1) port.postMessage(message(), transferred());
  for (let round = 0; round < 1_000; round += 1) target?.postMessage(message(), '*', transferred());
}

/** Runs in the host page: asks for the state, and waits no longer than an answer takes that will come. */
function askOnce(): Promise<{ type?: string } | null> {
  const { ask } = window as unknown as { ask(one: object): Promise<{ type?: string }> };
  return Promise.race([
    ask({ type: 'getState' }),
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), 250);
    }),
  ]);
}

test('the five lines pasted into a plain page: the element lazy, as high as it likes, and obedient', async ({
  page,
}) => {
  await host(
    page,
    `<script src="${LAB}embed.js"></script>
     <pre>${'\n'.repeat(200)}</pre>
     <adl-lab scenario="canonical" price="84" motion="none" theme="light"></adl-lab>`,
    // A host that allows the script and the frame, and nothing else: no style, no inline script.
    { 'content-security-policy': "default-src 'none'; script-src http://lab.test; frame-src http://lab.test" },
  );
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(page.workers()).toHaveLength(0);
  await page.locator('adl-lab').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('adl-lab iframe');
  await expect(handleIn(frame)).toBeVisible();
  await expect
    .poll(() => page.locator('adl-lab iframe').evaluate((one) => one.getBoundingClientRect().height))
    .toBeGreaterThan(600);
  // The frame's height follows the content, never the content the frame's.
  const contentHeight = () =>
    frame.locator('#root').evaluate((root) => Math.round(root.getBoundingClientRect().height));
  const settled = await contentHeight();
  await page.locator('adl-lab iframe').evaluate((one) => {
    one.style.height = '3000px';
  });
  await expect.poll(() => frame.locator('html').evaluate(() => innerHeight)).toBe(3_000);
  expect(await contentHeight()).toBe(settled);
  await page.locator('adl-lab').evaluate((one) => one.setAttribute('theme', 'dark'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('heading', { name: 'Story' })).toBeVisible();
  await page.locator('adl-lab').evaluate((one) => one.setAttribute('hide', 'story,hint'));
  await expect(frame.getByRole('heading', { name: 'Story' })).toHaveCount(0);
});

test('elements by script: lazy, moved, changed and taken out; every promise settles, every attribute is a property', async ({
  page,
}) => {
  await host(
    page,
    `<div id="place"></div><div id="hidden" hidden></div><adl-lab id="late" scenario="cascade"><p>without scripts</p></adl-lab>`,
  );
  const outcomes = await page.evaluate(async (lab) => {
    type Lab = HTMLElement & {
      send(asked: object): Promise<{ type: string; code?: string }>;
      scenario: string | null;
      theme: string | null;
      autoplay: unknown;
      links: unknown;
    };
    const settled = (asked: Promise<{ type: string; code?: string }>) =>
      asked.then(
        ({ type, code }) => code ?? type,
        (error: Error) => error.message,
      );
    const heard = (one: Lab, type: string) =>
      new Promise((resolve) => {
        one.addEventListener(`adl-${type}`, resolve, { once: true });
      });
    const place = document.querySelector('#place') as HTMLElement;
    const hidden = document.querySelector('#hidden') as HTMLElement;
    const late = document.querySelector('#late') as Lab;
    late.theme = 'dark';
    const script = document.createElement('script');
    script.src = `${lab}embed.js`;
    document.head.append(script);
    await customElements.whenDefined('adl-lab');
    const upgraded = [late.getAttribute('theme'), Object.hasOwn(late, 'theme')];

    const one = document.createElement('adl-lab') as Lab;
    one.scenario = 'canonical';
    one.autoplay = false;
    one.setAttribute('motion', 'none');
    const reflected = [one.outerHTML, one.links, one.lang];
    const early = settled(one.send({ type: 'set', price: '84' }));
    const unsendable = await settled(one.send({ type: 'load', scenario: () => 0 }));
    hidden.append(one);
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    const asleep = one.shadowRoot?.childElementCount;
    place.append(one);
    const moved = await early;
    await heard(one, 'ready');
    const works = await settled(one.send({ type: 'set', price: '84' }));
    const remade = settled(one.send({ type: 'getResult' }));
    one.setAttribute('scenario', 'cascade');
    one.setAttribute('price', '90');
    const kept = settled(one.send({ type: 'getState' }));
    const anew = [await remade, await kept, one.shadowRoot?.childElementCount];
    one.setAttribute('scenario', 'cascade');
    one.setAttribute('height', '300');
    one.title = 'Named';
    const frame = one.shadowRoot?.querySelector('iframe');
    const dressed = [frame?.style.height, frame?.title];
    const last = settled(one.send({ type: 'getResult' }));
    one.remove();
    const gone = [await last, one.shadowRoot?.childElementCount];
    return { upgraded, reflected, unsendable, asleep, moved, works, anew, dressed, gone };
  }, LAB);
  expect(outcomes).toEqual({
    upgraded: ['dark', false],
    reflected: ['<adl-lab scenario="canonical" autoplay="0" motion="none"></adl-lab>', null, ''],
    unsendable: expect.stringContaining('could not be cloned'),
    asleep: 0,
    moved: 'adl-lab: taken out of its page',
    works: 'done',
    anew: ['adl-lab: loaded anew: scenario', 'state', 1],
    dressed: ['300px', 'Named'],
    gone: ['adl-lab: taken out of its page', 0],
  });
  await expect(page.frameLocator('#late iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('without scripts')).toBeHidden();
});

test('the playground: what is sent and what comes back stand in its log', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}playground.html`);
  const log = page.getByRole('list', { name: 'Log, the newest first' });
  await expect(log).toContainText('"type":"ready"');
  await page.getByRole('combobox', { name: 'An example' }).selectOption({ label: '{"type":"set","price":"84"}' });
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(log).toContainText('"type":"event","event":"adl"');
  await page.getByRole('textbox', { name: /^Message/ }).fill('{"type": "set", "price": "<b>cheap</b>"}');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(log.getByRole('listitem').first()).toContainText('price: found \\"<b>cheap</b>\\", expected');
});

test('a chapter in the element: read by roles alone, its steps and predictions told, the host page left where it is', async ({
  page,
}) => {
  await host(
    page,
    `<script>
      window.heard = [];
      for (const name of ['lesson', 'prediction'])
        addEventListener('adl-' + name, ({ detail }) => window.heard.push(detail));
    </script>
    <script src="${LAB}embed.js"></script>
    <p style="height:100px">Text</p>
    <adl-lab lesson="last-resort" step="2" height="480" style="width:320px"></adl-lab>
    <p style="height:2000px">Text</p>
    <iframe title="held" id="held" ${SANDBOX} width="720" height="480" src="${LAB}lesson/last-resort.zh.html?step=first&reveal=teacher"></iframe>`,
  );
  const heard = () => page.evaluate('window.heard') as Promise<object[]>;
  const frame = page.frameLocator('adl-lab iframe');
  await expect(frame.getByRole('region', { name: 'Step 2 of 9' })).toBeVisible();
  await expect
    .poll(heard)
    .toEqual([{ adlLab: 1, type: 'lesson', lesson: 'last-resort', step: 'hole', complete: false }]);
  const before = await page.evaluate(() => scrollY);
  await frame.getByRole('button', { name: 'Next' }).last().press('Enter');
  const asked = frame.getByRole('region', { name: 'Step 3 of 9' });
  await asked.getByRole('radio', { name: /^The richest/ }).check();
  await asked.getByRole('button', { name: 'That is my prediction' }).press('Enter');
  await expect(asked).toContainText('Not as you predicted.');
  await expect
    .poll(async () => (await heard()).at(-1))
    .toEqual({
      adlLab: 1,
      type: 'prediction',
      lesson: 'last-resort',
      step: 'first',
      answer: 'richest',
      right: false,
      gap: [],
    });
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(frame.getByRole('link', { name: 'Open full version' })).toHaveAttribute(
    'href',
    /index\.html\?view=learn&chapter=last-resort&step=first$/,
  );

  const ask = (request: object): Promise<object> =>
    page.evaluate(
      (sent) => (document.querySelector('adl-lab') as unknown as { send(one: object): Promise<object> }).send(sent),
      request,
    );
  expect(await ask({ type: 'step', by: 1 })).toMatchObject({ type: 'done' });
  await expect(frame.getByText('You may have thought')).toBeVisible();
  expect(await ask({ type: 'seek', step: 'gone' })).toMatchObject({ code: 'refused' });
  expect(await ask({ type: 'seek', step: 'closing' })).toMatchObject({ type: 'done' });
  await expect.poll(async () => (await heard()).at(-1)).toMatchObject({ step: 'closing', complete: true });

  await page.locator('#held').scrollIntoViewIfNeeded();
  const held = page.frameLocator('#held');
  await held.getByRole('radio').first().check();
  await held.getByRole('button', { name: '就这样预测' }).click();
  await expect(held.getByLabel('口令')).toBeVisible();
  await expect(held.getByRole('button', { name: '下一步' }).last()).toBeDisabled();
});

test('ten on one page: engines for those in sight only; out of sight for ten seconds nothing runs, and all is kept', async ({
  page,
}) => {
  // Time is the test's: ten seconds are one call.
  await page.clock.install();
  await page.addInitScript(countWork);
  // Half of them chapters, the others play by themselves.
  const addresses = ['embed.html?scenario=cascade&autoplay=1', 'lesson/last-resort.html?step=2'];
  const frames = Array.from(
    { length: 10 },
    (_, at) =>
      `<iframe title="${at}" ${SANDBOX} width="720" height="480" src="${LAB}${addresses[at % 2]}"></iframe><div style="height:900px"></div>`,
  );
  await host(page, frames.join(''));
  const work = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => window.work)),
    );
  const engines = async () => (await work()).map(({ workers }) => workers);
  const none = (count: number) => Array.from({ length: count }, () => 0);
  const look = (at: number) => page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
  /** The longest wait of a timer, the frames that are drawn meanwhile, and the messages between. */
  const seconds = async (count: number) => {
    for (let second = 0; second < count; second += 1) await page.clock.runFor(1_000);
  };
  const stage = page.frameLocator('iframe >> nth=0');
  await expect(handleIn(stage)).toBeVisible();
  const playing = stage.getByRole('button', { name: 'Pause' }).first();
  await expect(playing).toBeVisible();
  expect((await engines()).slice(2)).toEqual(none(8));

  await look(1);
  const chapter = page.frameLocator('iframe >> nth=1');
  await expect(chapter.getByRole('region', { name: 'Step 2 of 9' })).toBeVisible();
  await look(9);
  await expect(page.frameLocator('iframe >> nth=9').getByRole('region', { name: 'Step 2 of 9' })).toBeVisible();
  await expect(playing).toBeHidden();
  await seconds(10);
  const quiet = await work();
  expect(quiet.map(({ workers }) => workers)).toEqual([...none(9), 1]);
  await seconds(10);
  expect((await work()).slice(0, 9)).toEqual(quiet.slice(0, 9));

  // Back in sight it goes on from where it was.
  await look(1);
  await expect.poll(async () => (await engines())[1]).toBe(1);
  await chapter.getByRole('button', { name: 'Next' }).last().click();
  await expect(chapter.getByRole('region', { name: 'Step 3 of 9' })).toBeVisible();
});

/** Runs in every frame before its own scripts: counts workers alive, timers set and animation frames asked for. */
function countWork(): void {
  const work: Window['work'] = { workers: 0, timers: 0, frames: 0 };
  window.work = work;
  const { setTimeout: later, setInterval: again, requestAnimationFrame: next, Worker: Thread } = window;
  window.setTimeout = ((...given: Parameters<typeof later>) => {
    work.timers += 1;
    return later(...given);
  }) as typeof later;
  window.setInterval = ((...given: Parameters<typeof again>) => {
    work.timers += 1;
    return again(...given);
  }) as typeof again;
  window.requestAnimationFrame = (step) => {
    work.frames += 1;
    return next(step);
  };
  window.Worker = class extends Thread {
    constructor(...given: ConstructorParameters<typeof Thread>) {
      super(...given);
      work.workers += 1;
    }
    override terminate(): void {
      super.terminate();
      work.workers -= 1;
    }
  };
}

test('its own policy: no eval, no script put in, no other host; on the site and in the embed', async ({
  page,
  baseURL,
}) => {
  for (const address of [`${baseURL}?${QUIET}`, `${baseURL}embed.html?${QUIET}`]) {
    await page.goto(address);
    await expect(handleIn(page)).toBeVisible();
    const came = await page.evaluate(async () => {
      const attempt = async (act: () => unknown) => {
        try {
          await act();
          return 'allowed';
        } catch {
          return 'refused';
        }
      };
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.head.append(script);
      return [
        // In a turn of its own: what a test runs may do what the page may not.
        await new Promise((resolve) => {
          setTimeout(() => resolve(attempt(() => new Function('return 1')())), 0);
        }),
        await attempt(() => fetch('http://127.0.0.2/', { mode: 'no-cors' })),
        'intruder' in window ? 'allowed' : 'refused',
      ];
    });
    expect(came).toEqual(['refused', 'refused', 'refused']);
  }
});

test('click to load computes nothing before; what is locked and hidden stays so', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto(`${baseURL}embed.html?click=1&lock=all&panels=price,queue&links=0&theme=dark&utm=1`);
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  expect(page.workers()).toHaveLength(0);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('utm=1')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'ADL queue' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waterfall' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open full version' })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a link made here opens there, exactly; a broken one opens what it can and says so', { tag: '@firefox' }, async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}embed.html?${QUIET}&price=84`);
  const link = page.getByRole('link', { name: 'Open full version' });
  await link.focus();
  await expect(link).toHaveAttribute('href', /#s=1\./);
  const address = (await link.getAttribute('href')) ?? '';
  expect(address.length).toBeLessThan(1_900);
  await page.goto(address.replace('index.html', `embed.html?${QUIET}`));
  await expect(page.getByText('Reproduced exactly')).toBeVisible();
  const price = page.getByRole('textbox', { name: 'Price' });
  await crash(page, '80');
  await expect(price).toHaveValue('80');
  await page.getByRole('button', { name: 'Back to how it ships' }).click();
  await expect(price).toHaveValue('95');
  await page.getByRole('button', { name: 'Back to how it began' }).click();
  await expect(price).toHaveValue('84');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(price).toHaveValue('95');
  await page.goto(address);
  await expect(page.getByText('2 were deleveraged').or(page.getByText('was closed at')).first()).toBeVisible();
  await page.goto(`${baseURL}embed.html#s=1.broken`);
  await expect(page.getByText('This link was not opened')).toBeVisible();
  await expect(handleIn(page)).toBeVisible();
});
