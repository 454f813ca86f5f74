/** The exchange itself: rule book, insurance fund, seed. */
import { rulebooks } from '#content/rulebooks/registry.ts';
import type { World } from '#protocol/frame.ts';
import { presentScenario } from '#store/presentScenario.ts';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { withFund, withRules, withSeed } from './edits/venue.ts';
import { Refused } from './Refused.tsx';
import { Setting } from './Setting.tsx';
import { useApply } from './useApply.ts';

export function VenueSettings({ world }: { readonly world: World }) {
  const { t, prose } = useWords();
  const apply = useApply();
  const scenario = presentScenario(world);
  const { fund } = scenario;
  const known = rulebooks.some(({ id }) => id === world.rules.id);
  const choose = (id: string) => {
    const book = rulebooks.find((one) => one.id === id);
    if (book) void apply(withRules(scenario, book));
  };
  return (
    <fieldset className="lab-part">
      <legend>{t('lab.venue')}</legend>
      <Field label={t('lab.rules')}>
        {(id) => (
          <select id={id} value={world.rules.id} onChange={(event) => choose(event.target.value)}>
            {known ? null : (
              <option value={world.rules.id}>{t('lab.rules.own', { name: prose(world.rules.name) })}</option>
            )}
            {rulebooks.map((book) => (
              <option key={book.id} value={book.id}>
                {prose(book.name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused subject="rules" />
      {typeof fund === 'string' ? (
        <Setting
          label={t('lab.fund')}
          value={fund}
          unit={scenario.quote}
          subject="fund."
          change={(text) => withFund(scenario, null, text)}
        />
      ) : (
        Object.entries(fund).map(([contract, amount]) => (
          <Setting
            key={contract}
            label={t('lab.fund.of', { contract })}
            value={amount}
            unit={scenario.quote}
            subject={`fund.${contract}`}
            change={(text) => withFund(scenario, contract, text)}
          />
        ))
      )}
      <Setting
        label={t('lab.seed')}
        value={String(scenario.seed)}
        subject="seed"
        about={t('lab.seed.about')}
        change={(text) => withSeed(scenario, text)}
      />
    </fieldset>
  );
}
