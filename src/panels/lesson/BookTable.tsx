/** Who holds what when a chapter begins, from its file: on paper, and on the plain page of the chapter. */
import type { Lesson } from '#protocol/lesson.ts';
import { decimal } from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';

interface BookTableProps {
  readonly lesson: Lesson;
  readonly words: Pick<Words, 't' | 'prose'>;
  readonly caption: string;
  readonly className?: string;
}

export function BookTable({ lesson, words: { t, prose }, caption, className }: BookTableProps) {
  const rows = lesson.scenario.accounts.filter(({ positions }) => positions.length > 0);
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('accounts.name')}</th>
          <th scope="col">{t('learn.sheet.side')}</th>
          <th scope="col">{t('learn.sheet.size')}</th>
          <th scope="col">{t('learn.sheet.entry')}</th>
          <th scope="col">{t('learn.sheet.deposit')}</th>
          <th scope="col">{t('learn.sheet.leverage')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cash, positions: [position] }) => (
          <tr key={id}>
            <th scope="row">{prose(name ?? id)}</th>
            <td>{t(position?.size.startsWith('-') ? 'learn.sheet.short' : 'learn.sheet.long')}</td>
            <td>{decimal(position?.size.replace('-', '') ?? '', 4)}</td>
            <td>{decimal(position?.entry ?? '', 4)}</td>
            <td>{decimal(cash, 4)}</td>
            <td>{position?.leverage && `${decimal(position.leverage, 2)}×`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
