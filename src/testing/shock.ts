/** One shock, as a hand gives it to the stage: the price is tried, then let go of. */
import { commitPrice, previewPrice } from '#store/gesture.ts';

/** @param price ticks of the first contract */
export async function shock(price: number): Promise<void> {
  previewPrice(0, price);
  await commitPrice();
}
