/** A control for every parameter that an embed's address has. It decides nothing: what is chosen is handed on. */
import { useId } from 'react';
import { lessons } from '#content/lessons/registry.ts';
import type { MessageKey } from '#content/messages/en.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { CHOICES, type EmbedAsked, isPrice } from '#store/embedAddress.ts';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { useLessonCatalogue } from '../lessonCatalogue.ts';
import { CheckGroup } from './CheckGroup.tsx';
import { Choice } from './Choice.tsx';

interface EmbedControlsProps {
  readonly asked: EmbedAsked;
  /** Text of a link to what is on the stage; null: it cannot be shown in a frame. */
  readonly state: string | null;
  readonly onChange: (asked: EmbedAsked) => void;
}

/** Neither is the id of a scenario. */
const STATE = ' state';
const LESSON = ' lesson ';
/** Panels have a list of their own. */
const AROUND = CHOICES.hide.filter(
  (part) => part === 'title' || part === 'hint' || part === 'reset' || part === 'full',
);
const SWITCHES = ['autoplay', 'click', 'links', 'held'] as const;
const LANGUAGES = ['en', 'zh'] as const;

export function EmbedControls({ asked, state, onChange }: EmbedControlsProps) {
  const { t, prose } = useWords();
  const { chrome } = asked;
  const set = (change: Partial<EmbedAsked>) => onChange({ ...asked, ...change });
  const setChrome = (change: Partial<EmbedAsked['chrome']>) => set({ chrome: { ...chrome, ...change } });
  const named = <T extends string>(ids: readonly T[], key: (id: T) => MessageKey) =>
    ids.map((id) => ({ id, name: t(key(id)) }));
  const catalogue = useLessonCatalogue();
  const lesson = lessons.find((one) => one.lesson.id === asked.lesson)?.lesson;
  const onStage = lesson === undefined && asked.state === null;
  const switches = SWITCHES.filter((one) => (one === 'held' ? lesson : one !== 'autoplay' || onStage));
  const shows = (id: string | null): Partial<EmbedAsked> => {
    if (id === STATE) return { state, lesson: null };
    if (id?.startsWith(LESSON)) return { state: null, lesson: id.slice(LESSON.length), step: null };
    return { state: null, lesson: null, scenario: id };
  };
  return (
    <div className="share-controls">
      <Choice
        label={t('share.shows')}
        value={lesson ? LESSON + lesson.id : asked.state === null ? (asked.scenario ?? '') : STATE}
        options={[
          ...(state === null ? [] : [{ id: STATE, name: t('share.shows.state') }]),
          ...scenarios.map(({ id, name }) => ({ id, name: prose(name) })),
          ...lessons.map(({ number, lesson: { id } }) => ({
            id: LESSON + id,
            name: t('share.shows.lesson', { number, title: catalogue?.[id]?.title ?? id }),
          })),
        ]}
        onChange={(id) => set(shows(id))}
      />
      {lesson && (
        <Choice
          label={t('share.step')}
          value={asked.step ?? ''}
          absent={t('share.step.none')}
          options={lesson.steps.map((_, at) => ({
            id: String(at + 1),
            name: t('learn.step', { at: at + 1, of: lesson.steps.length }),
          }))}
          onChange={(step) => set({ step })}
        />
      )}
      {onStage && (
        <>
          <Choice
            label={t('share.rules')}
            value={asked.rules ?? ''}
            absent={t('share.asScenario')}
            options={rulebooks.map(({ id, name }) => ({ id, name: prose(name) }))}
            onChange={(rules) => set({ rules })}
          />
          <Choice
            label={t('share.policy')}
            value={asked.policy ?? ''}
            absent={t('share.asRules')}
            options={named(CHOICES.policy, (id) => `share.policy.${id}` as MessageKey)}
            onChange={(policy) => set({ policy })}
          />
          <PriceField text={asked.price ?? ''} onChange={(text) => set({ price: text === '' ? null : text })} />
          <Choice
            label={t('share.event')}
            value={String(asked.event ?? '')}
            absent={t('share.event.none')}
            options={named(CHOICES.event, (id) => `share.event.${id}`)}
            onChange={(event) => set({ event })}
          />
        </>
      )}
      <Choice
        label={t('share.theme')}
        value={chrome.theme ?? ''}
        absent={t('share.asSystem')}
        options={named(CHOICES.theme, (id) => `share.theme.${id}`)}
        onChange={(theme) => setChrome({ theme })}
      />
      <Choice
        label={t('share.lang')}
        value={asked.lang ?? ''}
        absent={t('share.asPage')}
        options={named(LANGUAGES, (id) => `language.${id}`)}
        onChange={(lang) => set({ lang })}
      />
      <Choice
        label={t('share.motion')}
        value={asked.motion ?? ''}
        absent={t('share.asSystem')}
        options={named(CHOICES.motion, (id) => `share.motion.${id}`)}
        onChange={(motion) => set({ motion })}
      />
      {!lesson && (
        <CheckGroup
          legend={t('share.panels')}
          options={named(CHOICES.panels, (id) => `${id}.title`)}
          checked={chrome.panels}
          onChange={(panels) => setChrome({ panels })}
        />
      )}
      <CheckGroup
        legend={t('share.frameParts')}
        options={named(AROUND, (id) => `share.part.${id}` as MessageKey)}
        checked={AROUND.filter((part) => !chrome.hide.includes(part))}
        onChange={(kept) => setChrome({ hide: AROUND.filter((part) => !kept.includes(part)) })}
      />
      {!lesson && (
        <CheckGroup
          legend={t('share.lock')}
          options={named(CHOICES.lock, (id) => `share.lock.${id}`)}
          checked={chrome.lock}
          onChange={(lock) => setChrome({ lock })}
        />
      )}
      <CheckGroup
        legend={t('share.behaviour')}
        options={named(switches, (id) => `share.${id}`)}
        checked={switches.filter((one) => (one === 'links' ? chrome.links : asked[one]))}
        onChange={(on) =>
          set({
            autoplay: on.includes('autoplay'),
            click: on.includes('click'),
            held: on.includes('held'),
            chrome: { ...chrome, links: on.includes('links') },
          })
        }
      />
    </div>
  );
}

function PriceField({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const { t } = useWords();
  const note = useId();
  const bad = text !== '' && !isPrice(text);
  return (
    <Field label={t('share.price')}>
      {(id) => (
        <>
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={bad}
            aria-describedby={bad ? note : undefined}
            onChange={(event) => onChange(event.target.value.trim())}
          />
          {bad && (
            <p id={note} className="share-note">
              {t('share.price.bad')}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
