/**
 * A source by its title, as a link where it has an address and the page may lead away; else as text. Where a frame may not
 * open pages, following the link shows its address, to be copied.
 */
import { createContext, type MouseEvent, type ReactNode, useContext, useState } from 'react';

const Allowed = createContext(true);

/** @param allowed false: nothing below leads out of this page */
export function LinksOut({ allowed, children }: { readonly allowed: boolean; readonly children: ReactNode }) {
  return <Allowed value={allowed}>{children}</Allowed>;
}

export function SourceLink({ source }: { readonly source: { readonly title: string; readonly url?: string } }) {
  const allowed = useContext(Allowed);
  const [shown, setShown] = useState(false);
  const { title, url } = source;
  if (!allowed || url === undefined) return <bdi lang="en">{title}</bdi>;
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer" lang="en" onClick={(event) => setShown(!leads(event))}>
        {title}
      </a>
      {shown && <bdi className="source-address"> {url}</bdi>}
    </>
  );
}

/** A sandbox without popups drops what is clicked and says nothing; a window that is asked for says whether it came. */
export function leads(event: MouseEvent<HTMLAnchorElement>): boolean {
  if (window.parent === window || event.metaKey || event.ctrlKey || event.shiftKey) return true;
  event.preventDefault();
  const opened = window.open(event.currentTarget.href, '_blank');
  if (opened) opened.opener = null;
  return opened !== null;
}
