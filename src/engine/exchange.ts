/** Runs steps and keeps the log of the last one: the engine as its hosts (worker, command line, tests) hold it. */
import type { Command } from '#protocol/command.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { copyState, type State } from './account/state.ts';
import { checkCommands } from './command/check.ts';
import { Log } from './log.ts';
import { buildTriggers } from './margin/refresh.ts';
import { step, Workspace } from './step.ts';
import type { World } from './world.ts';

export class Exchange {
  readonly world: World;
  /** The scenario as loaded, thresholds built. Never changed: every run works on a copy. */
  readonly initial: State;
  /** The events of the last step run. */
  readonly log = new Log();
  private readonly workspace: Workspace;

  constructor(world: World, state: State) {
    this.world = world;
    this.initial = state;
    buildTriggers(world, state);
    this.workspace = new Workspace(world.accounts);
  }

  /** Refuses commands that cannot be carried out; null: they can. */
  refusal(state: State, commands: readonly Command[]): Refusal | null {
    return checkCommands(this.world, state, commands);
  }

  /** Runs one step on `state` in place. */
  step(state: State, commands: readonly Command[]): void {
    this.log.reset();
    step(this.world, state, commands, this.log, this.workspace);
  }

  /**
   * Runs the same step on a copy and calls `look` right after event number `events` (1 = the first), with the state as
   * it then was and the log so far; with all events or more, when the step is over.
   */
  stepTo(
    from: State,
    commands: readonly Command[],
    events: number,
    look: (state: State, events: number) => void,
  ): void {
    const state = copyState(from);
    this.log.reset();
    let seen = false;
    this.log.captureAt = events;
    this.log.capture = () => {
      seen = true;
      look(state, events);
    };
    step(this.world, state, commands, this.log, this.workspace);
    if (!seen) look(state, this.log.count);
  }
}
