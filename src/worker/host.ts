/** Answers requests with replies. Knows no transport: a worker, a page or a test may hold it. Bugs become faults. */

import { rulebooks } from '#content/rulebooks/registry.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { decodeScenario } from '#decode/scenario.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { Reply, Request } from '#protocol/message.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { Session } from './session.ts';

const isRefusal = (value: object | null): value is Refusal => value !== null && 'ok' in value && value.ok === false;

/** `seq` is only written into frames; matching replies to requests is the transport's work. */
export function createHost(): { handle(request: Request, seq?: number): Reply } {
  let session: Session | null = null;

  const moved = (current: Session, refusal: Refusal | null, seq: number): Reply =>
    refusal === null
      ? { kind: 'moved', frame: current.frame(seq), events: current.events(), history: current.history() }
      : { kind: 'refused', refusal };

  const load = (request: Extract<Request, { kind: 'load' }>, seq: number): Reply => {
    const decoded = decodeScenario(request.scenario);
    if (!decoded.ok) return { kind: 'refused', refusal: decoded };
    const rules = resolveRules(decoded.scenario.rules, request.rules, rulebooks);
    if (!rules.ok) return { kind: 'refused', refusal: rules };
    const loaded = loadScenario(decoded.scenario, rules.rules);
    if (!loaded.ok) return { kind: 'refused', refusal: loaded };
    session = new Session(loaded, decoded.scenario, rules.rules);
    return { kind: 'loaded', world: session.world, frame: session.frame(seq), events: [], history: session.history() };
  };

  const answer = (request: Request, seq: number): Reply => {
    if (request.kind === 'load') return load(request, seq);
    if (session === null)
      return {
        kind: 'refused',
        refusal: { ok: false, path: '', found: request.kind, expected: 'a scenario to be loaded first' },
      };
    switch (request.kind) {
      case 'preview': {
        const frame = session.preview(seq, request.contract, request.price);
        return isRefusal(frame) ? { kind: 'refused', refusal: frame } : { kind: 'previewed', frame };
      }
      case 'commit':
        return moved(session, session.commit(request.commands), seq);
      case 'advance':
        return moved(session, session.advance(), seq);
      case 'seek':
        return moved(session, session.seek(request.node, request.event), seq);
      case 'explain': {
        const explanation = session.explain(request.quantity);
        return isRefusal(explanation) ? { kind: 'refused', refusal: explanation } : { kind: 'explained', explanation };
      }
      case 'queue': {
        const ranked = session.queue(request.contract, request.side, request.from, request.count);
        return isRefusal(ranked) ? { kind: 'refused', refusal: ranked } : { kind: 'ranked', ...ranked };
      }
      case 'result':
        return { kind: 'resulted', ...session.result() };
    }
  };

  return {
    handle(request, seq = 0) {
      try {
        return answer(request, seq);
      } catch (error) {
        const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
        return { kind: 'failed', fault: { message, stack, replay: session?.replay() ?? null } };
      }
    },
  };
}
