/** One chapter in one file. */
import { chapterIds } from '#content/lessons/ids.ts';
import '#ui/tokens.css';
import '../../app.css';
import { standing } from '../act.ts';
import { Cover } from '../Cover.tsx';
import { carriedChapter } from '../carried.ts';
import '../embed.css';
import { startPage } from '../page.tsx';
import { actInChapter } from './act.ts';
import { LessonPage } from './LessonPage.tsx';
import { openChapter } from './open.ts';
import { tellOfChapter } from './tell.ts';

const carried = carriedChapter();
const { lesson } = carried.chapter;

startPage({
  offer: { scenarios: [], lessons: chapterIds, present: lesson.id },
  cover: (onStart) => <Cover title={carried.words.title} about={carried.words.question} onStart={onStart} />,
  body: (params, opened) => <LessonPage {...carried} params={params} opened={opened} />,
  open: async (params) => openChapter(lesson, params),
  host: (params) => ({
    act: (request) => actInChapter(request, lesson, params()),
    standing,
    also: (say) => tellOfChapter(lesson, say),
  }),
});
