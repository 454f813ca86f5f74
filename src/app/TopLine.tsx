/** The top of the page: name, which world, what to do first, and what the reader should know about this run. */
import { ExportPanel } from '#panels/export/ExportPanel.tsx';
import { LabToggle } from '#panels/lab/LabToggle.tsx';
import { ScenarioPanel } from '#panels/scenario/ScenarioPanel.tsx';
import { SharePanel } from '#panels/share/SharePanel.tsx';
import type { World } from '#protocol/frame.ts';
import { useOpened } from '#store/opened.ts';
import { useSession, useWorld } from '#store/session.ts';
import { selectContract, useView } from '#store/view.ts';
import { Field } from '#ui/Field.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { hintOf } from './hint.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LinkNote } from './LinkNote.tsx';
import { ModeLinks } from './ModeLinks.tsx';

export interface TopLineProps {
  /** By name, what of the address besides its link could not be had. */
  readonly ignored: readonly string[];
}

export function TopLine({ ignored: unheard }: TopLineProps) {
  const { t, list } = useWords();
  const { exact, unread, ignored: left } = useOpened();
  const ignored = [...unheard, ...left];
  const world = useWorld();
  const onStage = useView((state) => state.mode === 'stage');
  const onMainThread = useSession((state) => state.transport === 'mainThread');
  return (
    <header className="top">
      <div className="top-line">
        <div className="top-name">
          <h1>{t('app.title')}</h1>
          <ModeLinks />
          <LanguageSwitch />
        </div>
        {onStage && world && (
          <p className="top-hint">
            <strong>{t(hintOf(world))}</strong>{' '}
            <span>{world.scenario.about ? <Said text={world.scenario.about} /> : t('app.hintMore')}</span>
          </p>
        )}
        {onStage && (
          <div className="top-choices">
            {world && world.contracts.length > 1 && <ContractChoice world={world} />}
            <ScenarioPanel />
            <ExportPanel />
            <SharePanel />
            <LabToggle />
          </div>
        )}
      </div>
      {onMainThread && <p className="note">{t('app.mainThread')}</p>}
      {unread !== null && <LinkNote unread={unread} />}
      {exact !== null && <p className="note">{t(exact ? 'embed.exact' : 'embed.differs')}</p>}
      {ignored.length > 0 && <p className="note">{t('app.ignored', { what: list(ignored) })}</p>}
    </header>
  );
}

/** In a world of several contracts: the one whose price, book and queue the stage shows. */
function ContractChoice({ world }: { readonly world: World }) {
  const { t } = useWords();
  const contract = useView((state) => state.contract);
  return (
    <Field label={t('app.contract')} inline>
      {(id) => (
        <select id={id} value={contract} onChange={(event) => selectContract(Number(event.target.value))}>
          {world.contracts.map((one, at) => (
            <option key={one.id} value={at}>
              {one.id}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
