// The page in one file, where it has to run: other origins, sandboxes, strict policies, srcdoc, file://, no worker; and a
// host page that means no good.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { crash, handleIn, host, LAB } from './pages/embed.ts';

const FILE = path.resolve('dist/embed.html');
const SANDBOX = 'sandbox="allow-scripts"';
const QUIET = 'motion=none';

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
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

test('from a file, and under a subpath with its pinned version', async ({ page, baseURL }) => {
  await page.goto(`${pathToFileURL(FILE).href}?${QUIET}`);
  await crash(page);
  await expect(page.locator('[data-announcer]')).toContainText('2 were deleveraged');
  await page.goto(`${baseURL}v/0.1.0/embed.html?${QUIET}&price=84&event=adl`);
  await expect(page.getByText('Auto-deleveraging').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open full version' })).toHaveAttribute('href', `${baseURL}index.html`);
});

test('as srcdoc in a host that forbids workers it runs on the page and says so', async ({ page }) => {
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
        const id = Math.random();
        const watch = setInterval(() => {
          const found = window.heard.find((one) => one.id === id);
          if (found) { clearInterval(watch); resolve(found); }
        }, 10);
        window.port.postMessage({ adlLab: 1, ...request, id });
      });
    </script>
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
  expect(await ask({ type: 'theme', theme: 'dark' })).toMatchObject({ type: 'done' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ask({ type: 'load', scenario: { schema: 1, extra: 1 } })).toMatchObject({ code: 'refused' });
  expect(await ask({ type: 'load', scenario: 'canonical', rules: '<img src=x onerror=alert(1)>' })).toMatchObject({
    code: 'refused',
  });
  await ask({ type: 'set', price: '84' });

  // A thousand messages that mean nothing, from the window and over the port, some of them many at once.
  await page.evaluate(() => {
    const target = document.querySelector<HTMLIFrameElement>('#f')?.contentWindow;
    const port = (window as unknown as { port: MessagePort }).port;
    const odd = [
      null,
      0,
      '',
      'x'.repeat(10_000),
      [],
      {},
      { adlLab: 1 },
      { adlLab: 2, type: 'play' },
      { adlLab: 1, type: '__proto__' },
      { adlLab: 1, type: 'constructor' },
      { adlLab: 1, type: 'seek', event: -1 },
      { adlLab: 1, type: 'hide', parts: ['<b>'] },
      { adlLab: 1, type: 'set', price: '1e9' },
      { adlLab: 1, type: 'seek', event: 999_999 },
      new Map([[1, 2]]),
      new Uint8Array(9),
    ];
    for (let round = 0; round < 32; round += 1)
      for (const one of odd) {
        target?.postMessage(one, '*');
        port.postMessage(one);
      }
  });
  const after = await ask({ type: 'getState' });
  expect((after.state as { digest: string }).digest).toBe((before.state as { digest: string }).digest);
  expect(await page.evaluate('window.second')).toBeUndefined();
  await expect(handleIn(frame)).toBeVisible();
});

test('the five lines pasted into a plain page: the element lazy, as high as it likes, and obedient', async ({
  page,
}) => {
  await host(
    page,
    `<script src="${LAB}embed.js"></script>
     <div style="height:3000px"></div>
     <adl-lab scenario="canonical" price="84" motion="none" theme="light"></adl-lab>`,
  );
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(page.workers()).toHaveLength(0);
  await page.locator('adl-lab').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('adl-lab iframe');
  await expect(handleIn(frame)).toBeVisible();
  await expect
    .poll(() => page.locator('adl-lab iframe').evaluate((one) => one.getBoundingClientRect().height))
    .toBeGreaterThan(600);
  await page.locator('adl-lab').evaluate((one) => one.setAttribute('theme', 'dark'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('ten on one page: engines start for those in sight only', async ({ page }) => {
  const frames = Array.from(
    { length: 10 },
    (_, at) =>
      `<iframe title="${at}" ${SANDBOX} width="720" height="480" src="${LAB}embed.html"></iframe><div style="height:900px"></div>`,
  );
  await host(page, frames.join(''));
  await expect(handleIn(page.frameLocator('iframe >> nth=0'))).toBeVisible();
  const started = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator('.quantity').count()),
  );
  expect(started.filter((count) => count > 0).length).toBeLessThanOrEqual(2);
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

test('a link made here opens there, exactly; a broken one opens what it can and says so', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed.html?${QUIET}&price=84`);
  const link = page.getByRole('link', { name: 'Open full version' });
  await link.focus();
  await expect(link).toHaveAttribute('href', /#s=1\./);
  const address = (await link.getAttribute('href')) ?? '';
  expect(address.length).toBeLessThan(1_900);
  await page.goto(address.replace('index.html', `embed.html?${QUIET}`));
  await expect(page.getByText('Reproduced exactly')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('2 were deleveraged').or(page.getByText('was closed at')).first()).toBeVisible();
  await page.goto(`${baseURL}embed.html#s=1.broken`);
  await expect(page.getByText('s (damaged)')).toBeVisible();
  await expect(handleIn(page)).toBeVisible();
});
