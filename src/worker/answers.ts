/** Answers requests with replies. Knows no transport: a worker, a page or a test may hold it. Bugs become faults. */

import { decodeRuleBook, resolveRules } from '#decode/rulebook.ts';
import { decodeScenario } from '#decode/scenario.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { World as WorldMessage } from '#protocol/frame.ts';
import { MOST } from '#protocol/limits.ts';
import type { Reply, Request } from '#protocol/message.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { Parts } from './parts.ts';
import { Session } from './session.ts';
import { makeVariant, type Variant } from './variant.ts';

const isRefusal = (value: object | null): value is Refusal => value !== null && 'ok' in value && value.ok === false;

function part<T>(held: T | null, name: string): T {
  if (held === null) throw new Error(`a request came before the host had what it needs: ${name}`);
  return held;
}

export interface Host {
  /** `seq` is only written into frames; matching replies to requests is the transport's work. */
  handle(request: Request, seq?: number): Reply;
}

/**
 * @param parts must hold what a request needs when it comes
 * @param mostCells accounts times contracts that there is room and time for
 */
export function hostOf(parts: Parts, mostCells: number = MOST.cells): Host {
  let session: Session | null = null;
  const explaining = () => part(parts.explaining, 'explaining');
  /** The world that the page was last told of. */
  let told: WorldMessage | null = null;

  const moved = (current: Session, refusal: Refusal | null, seq: number): Reply => {
    if (refusal !== null) return { kind: 'refused', refusal };
    const world = current.world === told ? null : current.world;
    told = current.world;
    return { kind: 'moved', world, frame: current.frame(seq), events: current.events(), history: current.history() };
  };

  /** Undecoded input to a loaded scenario, or the first thing that is wrong with it. */
  const read = (
    input: unknown,
    rulesId: string | undefined,
    number: number,
    name: string | null,
  ): Variant | Refusal => {
    const decoded = decodeScenario(input);
    if (!decoded.ok) return decoded;
    const rules = resolveRules(decoded.scenario.rules, rulesId, parts.rulebooks);
    if (!rules.ok) return rules;
    const loaded = loadScenario(decoded.scenario, rules.rules, mostCells);
    if (!loaded.ok) return loaded;
    return makeVariant(number, name, loaded, decoded.scenario, rules.rules);
  };

  const load = (request: Extract<Request, { kind: 'load' }>, seq: number): Reply => {
    const variant = read(request.scenario, request.rules, 0, null);
    if (isRefusal(variant)) return { kind: 'refused', refusal: variant };
    session = new Session(variant);
    told = session.world;
    return { kind: 'loaded', world: session.world, frame: session.frame(seq), events: [], history: session.history() };
  };

  const vary = (current: Session, request: Extract<Request, { kind: 'vary' }>, seq: number): Reply => {
    const variant = read(request.scenario, request.rules, current.variantCount, request.name);
    const refusal = isRefusal(variant) ? variant : current.vary(variant);
    return moved(current, refusal, seq);
  };

  const answer = (request: Request, seq: number): Reply => {
    if (request.kind === 'load') return load(request, seq);
    if (request.kind === 'measure') {
      const answers = part(parts.measure, 'measure')(request.questions, session);
      return isRefusal(answers) ? { kind: 'refused', refusal: answers } : { kind: 'measured', answers };
    }
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
      case 'vary':
        return vary(session, request, seq);
      case 'compare': {
        const accounts = session.compare(request.node, request.against);
        return isRefusal(accounts) ? { kind: 'refused', refusal: accounts } : { kind: 'compared', accounts };
      }
      case 'ledger':
        return { kind: 'ledgered', ...session.ledger() };
      case 'safeLeverage': {
        const answer = session.safeLeverage(request.account, request.contract);
        return isRefusal(answer) ? { kind: 'refused', refusal: answer } : { kind: 'leverage', answer };
      }
      case 'tryRules': {
        const decoded = decodeRuleBook(request.rules);
        if (!decoded.ok) return { kind: 'refused', refusal: decoded };
        const { rules } = decoded;
        const { scenario } = session.world;
        const loaded = loadScenario(scenario, rules);
        // The page asked about a rule book, not about a scenario that has one.
        if (!loaded.ok) return { kind: 'refused', refusal: { ...loaded, path: loaded.path.replace(/^rules\./, '') } };
        return {
          kind: 'tried',
          rules,
          first: session.rankedFirst(makeVariant(0, null, loaded, scenario, rules), explaining()),
        };
      }
      case 'explain': {
        const { quantity, runs } = request;
        const explanation = runs
          ? part(parts.explainInRun, 'explainInRun')(runs, quantity, explaining())
          : session.explain(quantity, explaining());
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
