/**
 * "Be this account": whose story is told in the first person. Kept by the account's id, so that it stays the same one in
 * a changed scenario, where it may have another number.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { World } from '#protocol/frame.ts';
import type { SafeLeverage } from '#protocol/message.ts';
import { answered, engine, show } from './engine.ts';
import { session } from './session.ts';

interface FollowState {
  readonly id: string | null;
  /** Grows whenever the reader asks from somewhere else on the page: the panel then comes into sight. */
  readonly calls: number;
}

const following = createStore<FollowState>()(() => ({ id: null, calls: 0 }));

function indexOfId(world: World | null, id: string | null): number | null {
  const found = id === null ? -1 : (world?.accounts.findIndex((account) => account.id === id) ?? -1);
  return found < 0 ? null : found;
}

/** The account's number in the world on screen; null: nobody, or this world has no such account. */
export function useFollowed(): number | null {
  const id = useStore(following, (state) => state.id);
  return useStore(session, (state) => indexOfId(state.world, id));
}

export function useFollowCalls(): number {
  return useStore(following, (state) => state.calls);
}

/** Becomes this account, or nobody. */
export function follow(account: number | null): void {
  const id = account === null ? null : (session.getState().world?.accounts[account]?.id ?? null);
  following.setState({ id });
}

/** As `follow`, from a table or a picture: the panel comes into sight. */
export function followFromHere(account: number): void {
  follow(account);
  following.setState((state) => ({ calls: state.calls + 1 }));
}

/** null: the engine cannot say for this account (one of a synthetic crowd, or one that had no position). */
export async function askSafeLeverage(account: number, contract: number): Promise<SafeLeverage | null> {
  const reply = await answered(engine().ask({ kind: 'safeLeverage', account, contract }));
  if (reply?.kind === 'leverage') return reply.answer;
  if (reply?.kind === 'failed') show(reply);
  return null;
}
