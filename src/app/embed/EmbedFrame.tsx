/** Around what stands in somebody else's page, whose author says whether links may lead out of it. */
import type { ReactNode } from 'react';
import { useChrome } from '#store/embed.ts';
import { Around } from '../Around.tsx';

export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  const links = useChrome((chrome) => chrome.links);
  return <Around links={links}>{children}</Around>;
}
