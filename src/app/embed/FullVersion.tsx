/**
 * The way to the whole site, and the state goes along: it is put into the address when somebody is about to follow it. One
 * that is too long for an address goes as a file, and where no page may be opened the address is shown, to be copied.
 */
import { useState } from 'react';
import { type MadeLink, makeLink } from '#store/link.ts';
import { leads } from '#ui/SourceLink.tsx';
import { useWords } from '#ui/words.tsx';
import { presets } from './carried.ts';
import { fullAddress } from './full.ts';

interface FullVersionProps {
  /** The reader has been told; who follows the link all the same goes to the site as it opens. */
  readonly told: boolean;
  readonly onLong: (made: MadeLink) => void;
}

export function FullVersion({ told, onLong }: FullVersionProps) {
  const { t } = useWords();
  const [made, setMade] = useState<MadeLink | null>(null);
  const [shown, setShown] = useState(false);
  const address = fullAddress(made?.text ?? null) ?? '';
  const prepare = () => {
    setShown(false);
    void makeLink(presets).then(setMade);
  };
  return (
    <>
      <a
        className="embed-full"
        href={address}
        target="_blank"
        rel="noopener"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={(event) => {
          if (made && made.text === null && !told) {
            event.preventDefault();
            onLong(made);
          } else setShown(!leads(event));
        }}
      >
        {t('embed.full')}
      </a>
      {shown && <bdi className="source-address">{address}</bdi>}
    </>
  );
}
