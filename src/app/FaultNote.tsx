/** A bug in the engine, or a worker that crashed: what happened, the file that reproduces it, and a way on. */
import { dismissFault } from '#store/load.ts';
import { useSession } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { saveReplay } from './ErrorBoundary.tsx';

export function FaultNote() {
  const { t } = useWords();
  const fault = useSession((state) => state.fault);
  const fatal = useSession((state) => state.status === 'failed');
  if (!fault) return null;
  return (
    <div className="note note-fault" role="alert">
      <h2>{t('app.fault.title')}</h2>
      <p>{t(fatal ? 'app.fault.fatal' : 'app.fault.about')}</p>
      <pre>{fault.message}</pre>
      <p className="broken-buttons">
        <Button label={t('app.fault.download')} icon="save" onClick={() => saveReplay(fault)} />
        {fatal ? (
          <Button label={t('app.fault.reload')} kind="primary" onClick={() => location.reload()} />
        ) : (
          <Button label={t('app.fault.dismiss')} kind="primary" onClick={dismissFault} />
        )}
      </p>
    </div>
  );
}
