/**
 * Who gained and who lost between where the reader stands and the branch it is compared with. Asked again whenever the
 * reader comes to another step or branch; not while a path is being played. null: nothing to compare with, or not yet.
 */
import { useEffect, useState } from 'react';
import type { Difference } from '#protocol/message.ts';
import { askCompare } from '#store/ask.ts';
import { useBranches } from '#store/branches.ts';
import { nodeOf } from '#store/line.ts';
import { useSession, useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { type Gain, gainsOf } from './gains.ts';

interface Compared {
  readonly against: number;
  readonly rows: readonly Difference[];
}

export function useGains(): readonly Gain[] | null {
  const world = useWorld();
  const history = useSession((state) => state.history);
  const node = useSession(({ settled }) => settled?.cursor.node ?? -1);
  const against = useBranches((state) => state.ghost);
  const scenarios = useBranches((state) => state.scenarios);
  const quiet = useView((state) => state.playing !== 'path');
  const [compared, setCompared] = useState<Compared | null>(null);

  useEffect(() => {
    if (!quiet || node < 0 || against === null) return;
    let wanted = true;
    void askCompare(node, against).then((rows) => {
      if (wanted && rows) setCompared({ against, rows });
    });
    return () => {
      wanted = false;
    };
  }, [node, against, quiet]);

  const other = against === null ? undefined : scenarios.get(nodeOf(history, against)?.variant ?? -1);
  if (!world || !other || compared?.against !== against || !compared) return null;
  return gainsOf(compared.rows, world.scenario, other, compared.against);
}
