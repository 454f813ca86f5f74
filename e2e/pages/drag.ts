/**
 * A hand on the price handle: it moves until the slider says the price it wants, as a person does who watches the number.
 * It knows nothing of the scale, and learns on its way how far a price is in pixels.
 */
import { expect, type Locator } from '@playwright/test';

/** What carries the hand: a mouse, or a finger. Positions are pixels of the window. */
export interface Pointer {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

export class Drag {
  readonly #handle: Locator;
  readonly #pointer: Pointer;
  #x = 0;
  #y = 0;
  #startX = 0;
  /** Pixels down for one unit of price; 0: not learned yet. */
  #slope = 0;

  constructor(handle: Locator, pointer: Pointer) {
    this.#handle = handle;
    this.#pointer = pointer;
  }

  async grab(): Promise<void> {
    await this.#handle.scrollIntoViewIfNeeded();
    const box = await this.#handle.boundingBox();
    if (!box) throw new Error('the handle has no place on screen');
    this.#startX = this.#x = Math.round(box.x + box.width / 2);
    this.#y = Math.round(box.y + box.height / 2);
    await this.#pointer.down(this.#x, this.#y);
  }

  /** Until the slider says `price`. `aside`: pixels beside the handle, since nobody moves along a ruler. */
  async to(price: number, aside = 0): Promise<void> {
    this.#x = this.#startX + aside;
    if (this.#slope === 0) await this.#learn();
    let last = 0;
    for (let corrections = 0; corrections < 8; corrections += 1) {
      const now = await this.value();
      if (now === price) return;
      const wanted = Math.round((now - price) * this.#slope) || Math.sign(now - price);
      // Past it: back by less than it came, as a hand does that closes in.
      const past = last * wanted < 0;
      last = past && Math.abs(wanted) > 1 ? wanted - Math.sign(wanted) : wanted;
      await this.#moveBy(last);
      // A move is several events, and a pixel may still be the same price: it is looked at once all has been painted.
      await this.#painted();
    }
    throw new Error(`the handle does not stop at ${price}: it says ${await this.value()}`);
  }

  async letGo(): Promise<void> {
    await this.#pointer.up();
  }

  async value(): Promise<number> {
    return Number(await this.#handle.getAttribute('aria-valuenow'));
  }

  async #learn(): Promise<void> {
    const before = await this.value();
    await this.#moveBy(60);
    await expect(this.#handle).not.toHaveAttribute('aria-valuenow', String(before));
    await this.#painted();
    this.#slope = 60 / (before - (await this.value()));
  }

  async #painted(): Promise<void> {
    await this.#handle.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
  }

  async #moveBy(pixels: number): Promise<void> {
    this.#y += pixels;
    await this.#pointer.move(this.#x, this.#y);
  }
}
