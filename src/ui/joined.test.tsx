// A comma after a number, name or term that can be pressed stays on its line, in either language.
import { Children, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { joinedToMarks } from './joined.tsx';

const number = <i>500</i>;
const markup = (parts: readonly ReactNode[]) => renderToStaticMarkup(Children.toArray(joinedToMarks(parts)));

test('what can be pressed keeps the marks after it, and nothing else', () => {
  expect(markup(['at ', number, ', leverage ', number, ' lots'])).toBe(
    'at <span class="words-joined"><i>500</i>,</span> leverage <i>500</i> lots',
  );
  expect(markup(['两', number, '。中'])).toBe('两<span class="words-joined"><i>500</i>。</span>中');
  expect(markup(['a', ', b'])).toBe('a, b');
});
