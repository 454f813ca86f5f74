/** Watches what the reader does on the stage and opens the way on once the engine says that it has happened. */
import { useEffect } from 'react';
import type { Gate } from '#protocol/lesson.ts';
import { openGate } from '#store/lesson/progress.ts';
import { ask } from '#store/lesson/questions.ts';
import { useSession } from '#store/session.ts';

export function useGate(key: string, gate: Gate | undefined, shut: boolean): void {
  const digest = useSession(({ settled }) => settled?.digest ?? null);
  useEffect(() => {
    if (!gate || !shut || digest === null) return;
    let stale = false;
    void ask({ runs: {}, values: {}, predicates: { opens: gate.opens } }).then((answers) => {
      if (!stale && answers?.holds.opens) openGate(key);
    });
    return () => {
      stale = true;
    };
  }, [key, gate, shut, digest]);
}
