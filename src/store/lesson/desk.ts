/**
 * The stage is lent to a lesson: what the reader was doing is set aside with its engine alive, and put back as it was.
 * One loan at a time; asking twice, or giving back what was not lent, does nothing.
 */
import type { Client } from '#client/client.ts';
import { branches } from '../branches.ts';
import { changeEngine } from '../engine.ts';
import { lab } from '../lab.ts';
import { places } from '../places.ts';
import { pause } from '../playback.ts';
import { type SessionState, session } from '../session.ts';
import { view } from '../view.ts';

interface Desk {
  readonly client: Client | null;
  readonly put: () => void;
}

const EMPTY: SessionState = {
  status: 'loading',
  transport: null,
  world: null,
  frame: null,
  settled: null,
  events: [],
  history: [],
  tip: 0,
  gesture: null,
  refusal: null,
  fault: null,
};

let aside: Desk | null = null;
/** Loans follow one another, however quickly a reader goes to and fro. */
let queue: Promise<void> = Promise.resolve();

export function borrowStage(): Promise<void> {
  queue = queue.then(async () => {
    if (aside) return;
    await loaded();
    pause();
    aside = { client: changeEngine(null), put: keep() };
    session.setState(EMPTY);
    // What was said of the reader's own stage is not said of the lesson's.
    view.setState({ notice: null });
  });
  return queue;
}

export function returnStage(): Promise<void> {
  queue = queue.then(() => {
    if (!aside) return;
    pause();
    const { client, put } = aside;
    aside = null;
    put();
    changeEngine(client)?.close();
  });
  return queue;
}

/** Everything that belongs to what the reader was doing. */
function keep(): () => void {
  const before = session.getState();
  const tree = branches.getState();
  const left = places.getState();
  const changes = lab.getState();
  const { scenario, contract, pinned } = view.getState();
  return () => {
    // A drag under way when the stage was lent is over.
    session.setState({ ...before, gesture: null, frame: before.settled });
    // These follow the session, so they are put back after it.
    branches.setState(tree);
    places.setState(left);
    lab.setState({ ...changes, busy: false });
    view.setState({ scenario, contract, pinned, hovered: null });
  };
}

/** The first scenario of the page may still be on its way. */
function loaded(): Promise<void> {
  if (session.getState().status !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(({ status }) => {
      if (status === 'loading') return;
      stop();
      resolve();
    });
  });
}
