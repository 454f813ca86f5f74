/** Where in a scenario a refusal points, in the field's words: “Lena, Leverage” for `accounts[0].positions[0].leverage`. */
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Words } from '#ui/words.tsx';

/** @param scenario the one on the stage: what was tried may have more accounts, which then go without their name */
export function placeWords(path: string, scenario: ScenarioFile | undefined, { t, maybe, prose, list }: Words): string {
  if (path === '') return t('lab.refused.whole');
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const whose = ownerOf(steps, scenario);
  const names = steps.filter((step) => !/^\d+$/.test(step));
  // The innermost that has a word: what lies within it (the second price of a level) is part of what was found.
  const field = names.map((name) => maybe(`lab.field.${name}`)).findLast((word) => word !== null);
  if (field === undefined || field === null) return path;
  return list([...(whose === null ? [] : [prose(whose)]), field]);
}

function ownerOf([kind, at]: readonly string[], scenario: ScenarioFile | undefined): string | null {
  const account = kind === 'accounts' ? scenario?.accounts[Number(at)] : undefined;
  if (account) return account.name ?? account.id;
  const several = (scenario?.contracts.length ?? 0) > 1;
  return kind === 'contracts' && several ? (scenario?.contracts[Number(at)]?.id ?? null) : null;
}
