/** Links to the page of every scenario and chapter. */
import { addressOf, type Subject, subjects } from './subjects.ts';
import type { PageWords } from './words.ts';

interface AllPagesProps {
  readonly here: Subject;
  readonly words: PageWords;
}

export function AllPages({ here, words }: AllPagesProps) {
  return (
    <nav className="sheet-all" aria-label={words.say('page.all')}>
      {(['s', 'learn'] as const).map((folder) => (
        <section key={folder}>
          <h2>{words.say(folder === 's' ? 'page.scenarios' : 'page.chapters')}</h2>
          <ul>
            {subjects
              .filter((subject) => subject.folder === folder)
              .map((subject) => (
                <li key={subject.id}>
                  <a
                    href={`../${addressOf(subject, words)}`}
                    aria-current={subject.id === here.id ? 'page' : undefined}
                  >
                    {subject.title(words)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
