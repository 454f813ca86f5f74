/** Counts what random worlds met, and says what they did not meet often enough: silence is no proof. */
import { Code, codeAt } from '#engine/events.ts';
import type { Log } from '#engine/log.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { everySlot, slotsOf } from '../arbitraries/ruleSlots.ts';

export class Census {
  private readonly slots = new Map<string, number>();
  private readonly kinds = new Map<number, number>();
  worlds = 0;

  countRules(rules: RuleBook): void {
    this.worlds += 1;
    for (const slot of slotsOf(rules)) this.slots.set(slot, (this.slots.get(slot) ?? 0) + 1);
  }

  countEvents(log: Log): void {
    for (let id = 0; id < log.count; id++) {
      const code = codeAt(log, id);
      this.kinds.set(code, (this.kinds.get(code) ?? 0) + 1);
    }
  }

  /** Strategies met in fewer than `least` worlds. */
  rareSlots(least: number): readonly string[] {
    return everySlot
      .map((slot) => ({ slot, worlds: this.slots.get(slot) ?? 0 }))
      .filter(({ worlds }) => worlds < least)
      .map(({ slot, worlds }) => `${slot}: ${worlds} of ${this.worlds} worlds`);
  }

  /** Kinds of event that happened fewer than `least` times; a breach may not happen at all. */
  rareEvents(least: number): readonly string[] {
    return Object.entries(Code)
      .filter(([name, code]) => name !== 'invariantBreached' && (this.kinds.get(code) ?? 0) < least)
      .map(([name, code]) => `${name}: ${this.kinds.get(code) ?? 0} times`);
  }
}
