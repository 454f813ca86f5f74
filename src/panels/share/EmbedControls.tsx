/** A control for every parameter that an embed's address has. It decides nothing: what is chosen is handed on. */
import { useId } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { embedded } from '#content/scenarios/embedded.ts';
import { CHOICES, type EmbedAsked, isPrice } from '#store/embedAddress.ts';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import { Choice } from './Choice.tsx';

interface EmbedControlsProps {
  readonly asked: EmbedAsked;
  /** Text of a link to what is on the stage; null: it cannot be shown in a frame. */
  readonly state: string | null;
  readonly onChange: (asked: EmbedAsked) => void;
}

const STATE = ' state';
/** Panels have a list of their own. */
const AROUND = CHOICES.hide.filter(
  (part) => part === 'title' || part === 'hint' || part === 'reset' || part === 'full',
);
const SWITCHES = ['autoplay', 'click', 'links'] as const;
const LANGUAGES = ['en', 'zh'] as const;

export function EmbedControls({ asked, state, onChange }: EmbedControlsProps) {
  const { t, prose } = useWords();
  const { chrome } = asked;
  const set = (change: Partial<EmbedAsked>) => onChange({ ...asked, ...change });
  const setChrome = (change: Partial<EmbedAsked['chrome']>) => set({ chrome: { ...chrome, ...change } });
  const named = <T extends string>(ids: readonly T[], key: (id: T) => MessageKey) =>
    ids.map((id) => ({ id, name: t(key(id)) }));
  const switches = SWITCHES.filter((one) => asked.state === null || one !== 'autoplay');
  return (
    <div className="share-controls">
      <Choice
        label={t('share.shows')}
        value={asked.state === null ? (asked.scenario ?? '') : STATE}
        options={[
          ...(state === null ? [] : [{ id: STATE, name: t('share.shows.state') }]),
          ...embedded.map(({ id, name }) => ({ id, name: prose(name) })),
        ]}
        onChange={(id) => set(id === STATE ? { state } : { state: null, scenario: id })}
      />
      {asked.state === null && (
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
      <CheckGroup
        legend={t('share.panels')}
        options={named(CHOICES.panels, (id) => `${id}.title`)}
        checked={chrome.panels}
        onChange={(panels) => setChrome({ panels })}
      />
      <CheckGroup
        legend={t('share.frameParts')}
        options={named(AROUND, (id) => `share.part.${id}` as MessageKey)}
        checked={AROUND.filter((part) => !chrome.hide.includes(part))}
        onChange={(kept) => setChrome({ hide: AROUND.filter((part) => !kept.includes(part)) })}
      />
      <CheckGroup
        legend={t('share.lock')}
        options={named(CHOICES.lock, (id) => `share.lock.${id}`)}
        checked={chrome.lock}
        onChange={(lock) => setChrome({ lock })}
      />
      <CheckGroup
        legend={t('share.behaviour')}
        options={named(switches, (id) => `share.${id}`)}
        checked={switches.filter((one) => (one === 'links' ? chrome.links : asked[one]))}
        onChange={(on) =>
          set({
            autoplay: on.includes('autoplay'),
            click: on.includes('click'),
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
