/**
 * WebKitGTK through its own driver, on a screen of memory. Playwright cannot drive it; what a test may ask of it is a plain
 * WebDriver's: open, find by name and role, type, read.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { otherBrowsers } from './otherBrowsers.ts';

export interface WebkitGtk {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** The screen tells its number on the pipe that `-displayfd` names, once it can be drawn on. */
async function openScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = screen.stdio[3];
  if (!told) throw new Error('the screen has no pipe to tell its number on');
  const [number] = await once(told, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

export async function openWebkitGtk(): Promise<WebkitGtk> {
  const { webkit } = otherBrowsers();
  if (!webkit) throw new Error('WebKitGTK is not recorded as installed');
  const { screen, display } = await openScreen(webkit.screen);
  const port = await freePort();
  const server = spawn(webkit.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const address = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: webkit.program, args: ['--automation'] },
    })
    .build();
  return {
    driver,
    async close() {
      await driver.quit();
      server.kill();
      screen.kill();
    },
  };
}
