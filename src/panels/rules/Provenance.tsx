/** Where a rule comes from: how sure it is, in words and in a sign, and the numbers of the sources that support it. */
import type { Confidence, RuleBook } from '#protocol/rulebook.ts';
import type { SlotPath } from '#protocol/sentence.ts';
import { supporting } from '#store/rules.ts';
import { useWords } from '#ui/words.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import { slotOf } from './slots.ts';

type Standing = 'venue' | 'mirror' | 'third' | 'assumed' | 'teaching' | 'mine';

const STANDING: Readonly<Record<Confidence, Standing>> = {
  'venue text or code': 'venue',
  mirror: 'mirror',
  'third party': 'third',
  assumed: 'assumed',
  teaching: 'teaching',
};

/** The fuller, the nearer to the venue itself. */
const SIGNS: Readonly<Record<Standing, string>> = {
  venue: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  mirror: 'M8 2a6 6 0 1 1-6 6h6z',
  third: 'M8 2a6 6 0 0 1 0 12z',
  assumed: '',
  teaching: 'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  mine: 'M4.5 4.5l7 7m0-7l-7 7',
};

function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <svg className="rules-sign" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {standing === 'mine' ? (
        <path d={SIGNS.mine} fill="none" stroke="currentColor" strokeWidth="2" />
      ) : (
        <path d={SIGNS[standing]} fill="currentColor" />
      )}
    </svg>
  );
}

interface ProvenanceProps {
  readonly book: RuleBook;
  readonly path: SlotPath;
  /** Changed by the reader: the sources say something else. */
  readonly mine: boolean;
}

export function Provenance({ book, path, mine }: ProvenanceProps) {
  const { t } = useWords();
  const { part, supported } = slotOf(path);
  const confidence = part === null ? undefined : book.confidence[part];
  const standing = mine ? 'mine' : confidence && STANDING[confidence];
  const numbers = supported === null || mine ? [] : supporting(book, supported);
  return (
    <div className="rules-provenance">
      {standing && (
        <span className={`rules-standing rules-standing-${standing}`}>
          <StandingSign standing={standing} /> {t(`rules.confidence.${standing}`)}
        </span>
      )}
      {numbers.map((number) => (
        <SourceNumber key={number} book={book} number={number} />
      ))}
    </div>
  );
}
