/**
 * Catches what breaks while rendering, so that a bug leaves a page that says so and a file that reproduces it. It speaks
 * without the catalogue's provider, which may be what broke.
 */
import { Component, type ReactNode } from 'react';
import { replayFile } from '#store/load.ts';
import { session } from '#store/session.ts';
import { view } from '#store/view.ts';
import { Button } from '#ui/Button.tsx';
import { download } from '#ui/download.ts';
import { wordsOf } from '#ui/words.tsx';
import { spokenOf, tagOf } from './locales.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { locale } = view.getState();
    const { t } = wordsOf(tagOf(locale), spokenOf(locale).messages);
    return (
      <main className="broken" role="alert">
        <h1>{t('app.fault.crash')}</h1>
        <p>{t('app.fault.fatal')}</p>
        <pre>{error.message}</pre>
        <p className="broken-buttons">
          <Button label={t('app.fault.download')} icon="save" onClick={() => saveReplay(error)} />
          <Button label={t('app.fault.reload')} kind="primary" onClick={() => location.reload()} />
        </p>
      </main>
    );
  }
}

/** The trouble and, when a scenario was loaded, what leads to it: readable by `npm run simulate` and by people. */
export function saveReplay(trouble: { readonly message: string; readonly stack?: string | undefined }): void {
  const replay = replayFile(session.getState());
  const { message, stack } = trouble;
  const text = JSON.stringify({ message, stack, replay, userAgent: navigator.userAgent }, null, 2);
  download('adl-lab-replay.json', `${text}\n`);
}
