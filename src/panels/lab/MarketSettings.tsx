/** The market of the contract on the stage: fees, funding, impact. */
import type { World } from '#protocol/frame.ts';
import { presentScenario } from '#store/presentScenario.ts';
import { useWords } from '#ui/words.tsx';
import { percentOfShare, withFee, withFunding, withImpact } from './edits/market.ts';
import { Setting } from './Setting.tsx';

export function MarketSettings({ world, index }: { readonly world: World; readonly index: number }) {
  const { t } = useWords();
  const scenario = presentScenario(world);
  const contract = scenario.contracts[index];
  if (!contract) return null;
  const rate = percentOfShare(contract.funding?.rate);
  const every = String(contract.funding?.everySteps ?? 1);
  const clamp = percentOfShare(contract.mark?.kind === 'clampedBasis' ? contract.mark.clamp : '0');
  const several = scenario.contracts.length > 1;
  return (
    <fieldset className="lab-part">
      <legend>{several ? t('lab.market.of', { contract: contract.id }) : t('lab.market')}</legend>
      <Setting
        label={t('lab.impact')}
        value={clamp}
        unit={t('lab.percentOfIndex')}
        subject={`impact.${index}`}
        about={t('lab.impact.about')}
        range={{ min: 0, max: 10, step: 0.5 }}
        change={(text) => withImpact(scenario, index, text)}
      />
      <Setting
        label={t('lab.makerFee')}
        value={percentOfShare(contract.makerFee)}
        unit={t('lab.percent')}
        subject={`makerFee.${index}`}
        change={(text) => withFee(scenario, index, 'makerFee', text)}
      />
      <Setting
        label={t('lab.takerFee')}
        value={percentOfShare(contract.takerFee)}
        unit={t('lab.percent')}
        subject={`takerFee.${index}`}
        change={(text) => withFee(scenario, index, 'takerFee', text)}
      />
      <Setting
        label={t('lab.fundingRate')}
        value={rate}
        unit={t('lab.percent')}
        subject={`funding.${index}`}
        change={(text) => withFunding(scenario, index, text, every)}
      />
      {contract.funding ? (
        <Setting
          label={t('lab.fundingEvery')}
          value={every}
          unit={t('lab.steps')}
          subject={`funding.${index}.every`}
          change={(text) => ({
            ...withFunding(scenario, index, rate, text),
            subject: `funding.${index}.every`,
          })}
        />
      ) : null}
    </fieldset>
  );
}
