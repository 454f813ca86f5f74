/** Links inside the lessons: real addresses, given by the page; following one goes there without loading anything anew. */
import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { type LessonPlace, START, visit } from '#store/lesson/place.ts';

type Href = (place: LessonPlace) => string;

const HrefContext = createContext<Href>(() => '');

export function LinksProvider({ href, children }: { readonly href: Href; readonly children: ReactNode }) {
  return <HrefContext value={href}>{children}</HrefContext>;
}

interface PlaceLinkProps {
  readonly place: Partial<LessonPlace>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What `place` leaves out is its beginning. */
export function PlaceLink({ place, className, children }: PlaceLinkProps) {
  const href = useContext(HrefContext);
  const whole = { ...START, ...place };

  function go(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    visit(whole);
    scrollTo(0, 0);
  }

  return (
    <a href={href(whole)} className={className} onClick={go}>
      {children}
    </a>
  );
}
