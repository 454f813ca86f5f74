/**
 * Three ways to do what a lesson asks: with a mouse on what is drawn, with the keyboard alone, and through the roles and
 * names of the accessible tree alone. Predictions are given as the holder of the first misconception would give them.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Prediction } from '../../src/protocol/lesson.ts';
import { Stage } from './stage.ts';

type Names = Readonly<Record<string, string>>;

export interface Hand {
  press(what: Locator): Promise<void>;
  predict(card: Locator, prediction: Prediction, names: Names): Promise<void>;
  setPrice(page: Page, price: string): Promise<void>;
  /** The knob of the chapter, to its value of this number. */
  turn(page: Page, at: number): Promise<void>;
}

/** What the holder of the first belief answers, in words of the page. */
function believed(prediction: Prediction, names: Names) {
  const when = prediction.misconceptions[0]?.when;
  if (!when) throw new Error('a prediction without a misconception');
  const item = 'option' in when ? when.option : 'first' in when ? when.first : 'some' in when ? when.some : '';
  const shown = names[item] ?? item.charAt(0).toUpperCase() + item.slice(1);
  return { name: shown, item, high: 'is' in when && when.is === 'above' };
}

/** From 0, before anybody moved it. */
const placeOf = ({ items }: Extract<Prediction, { kind: 'rank' }>, item: string): number =>
  Math.max(
    0,
    items.findIndex(({ id }) => id === item),
  );

const knobOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'The stage of this chapter' }).getByRole('slider', { name: /^(Lena|Lots|Ana)/ });

export class Roles implements Hand {
  async press(what: Locator): Promise<void> {
    await what.click();
  }

  async predict(card: Locator, prediction: Prediction, names: Names): Promise<void> {
    const { name, item, high } = believed(prediction, names);
    switch (prediction.kind) {
      case 'choice':
        await card.getByRole('radio', { name }).check();
        return;
      case 'number':
        await card.getByRole('spinbutton').fill(high ? prediction.to : prediction.from);
        return;
      case 'draw':
        await card.getByRole('spinbutton').first().fill(prediction.to);
        return;
      case 'rank':
        for (let up = 0; up < placeOf(prediction, item); up += 1)
          await card.getByRole('button', { name: `Move ${name} up` }).click();
        return;
      case 'chips': {
        const field = card.getByRole('spinbutton', { name });
        await field.fill((await field.getAttribute('max')) ?? '');
      }
    }
  }

  async setPrice(page: Page, price: string): Promise<void> {
    await new Stage(page).setPrice(price);
  }

  async turn(page: Page, at: number): Promise<void> {
    await knobOf(page).fill(String(at));
  }
}

export class Mouse implements Hand {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(what: Locator): Promise<void> {
    await what.click();
  }

  /** Presses at a share of the width and height of a box, and lets go at another. */
  async #drag(what: Locator, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await what.scrollIntoViewIfNeeded();
    const box = await what.boundingBox();
    if (!box) throw new Error('nothing to take hold of');
    const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
    const { mouse } = this.#page;
    await mouse.move(...at(from));
    await mouse.down();
    await mouse.move(...at(to), { steps: 3 });
    await mouse.up();
  }

  async predict(card: Locator, prediction: Prediction, names: Names): Promise<void> {
    const { name, item, high } = believed(prediction, names);
    switch (prediction.kind) {
      case 'choice':
        await card.getByText(name, { exact: true }).click();
        return;
      case 'number':
        await this.#drag(card.getByRole('slider'), [0.6, 0.5], [high ? 1 : 0, 0.5]);
        return;
      case 'draw': {
        const point = card.locator('.draw-grip').first();
        await this.#drag(point, [0.5, 0.5], [0.5, -3]);
        return;
      }
      case 'rank': {
        const rows = prediction.items.length;
        const grip = card.locator('.rank-grip').nth(placeOf(prediction, item));
        await this.#drag(grip, [0.5, 0.5], [0.5, 0.5 - rows]);
        return;
      }
      case 'chips': {
        const row = prediction.items.findIndex(({ id }) => id === item);
        await this.#drag(card.locator('.chip-track').nth(Math.max(0, row)), [0.1, 0.5], [1, 0.5]);
      }
    }
  }

  async setPrice(page: Page, price: string): Promise<void> {
    const drag = new Stage(page).mouse();
    await drag.grab();
    await drag.to(Number(price));
    await drag.letGo();
  }

  async turn(page: Page, at: number): Promise<void> {
    const knob = knobOf(page);
    const most = Number(await knob.getAttribute('max'));
    const now = Number(await knob.inputValue());
    const place = (value: number) => 0.03 + (0.94 * value) / most;
    await this.#drag(knob, [place(now), 0.5], [place(at), 0.5]);
    await expect(knob).toHaveValue(String(at));
  }
}

export class Keys implements Hand {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tab, or back with Shift, until it has the focus. */
  async #to(what: Locator): Promise<void> {
    await expect(what).toBeVisible();
    for (let presses = 0; presses < 150; presses += 1) {
      const way = await what.evaluate((element) => {
        const at = document.activeElement;
        if (element === at) return 'there';
        if (at === null || at === document.body) return 'Tab';
        return element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
      });
      if (way === 'there') return;
      await this.#page.keyboard.press(way);
    }
    throw new Error(`Tab never got to ${String(what)}`);
  }

  async press(what: Locator): Promise<void> {
    await this.#to(what);
    await this.#page.keyboard.press('Enter');
  }

  async #type(text: string): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  async predict(card: Locator, prediction: Prediction, names: Names): Promise<void> {
    const { name, item, high } = believed(prediction, names);
    const { keyboard } = this.#page;
    switch (prediction.kind) {
      case 'choice':
        await this.#to(card.getByRole('radio').first());
        await keyboard.press('Space');
        for (const { id } of prediction.options) {
          if (id === item) return;
          await keyboard.press('ArrowDown');
        }
        return;
      case 'number':
        await this.#to(card.getByRole('slider'));
        await keyboard.press(high ? 'End' : 'Home');
        return;
      case 'draw':
        await this.#to(card.getByRole('spinbutton').first());
        await this.#type(prediction.to);
        return;
      case 'rank': {
        await this.#to(card.getByRole('button', { name: `Move ${name} up` }));
        for (let up = 0; up < placeOf(prediction, item); up += 1) await keyboard.press('Enter');
        return;
      }
      case 'chips': {
        const field = card.getByRole('spinbutton', { name });
        await this.#to(field);
        await this.#type((await field.getAttribute('max')) ?? '');
      }
    }
  }

  async setPrice(page: Page, price: string): Promise<void> {
    await this.#to(page.getByRole('textbox', { name: 'Price', exact: true }));
    await this.#type(price);
    await this.#page.keyboard.press('Enter');
  }

  async turn(page: Page, at: number): Promise<void> {
    const knob = knobOf(page);
    await this.#to(knob);
    const now = Number(await knob.inputValue());
    for (let step = 0; step < Math.abs(at - now); step += 1) {
      await this.#page.keyboard.press(at < now ? 'ArrowLeft' : 'ArrowRight');
      await expect(knob).toHaveValue(String(now + Math.sign(at - now) * (step + 1)));
    }
  }
}
