/** What every edit of the lab comes to: a whole scenario, which part of it was changed, and what to call the branch. */
import type { MessageKey } from '#content/messages/en.ts';
import type { ContractFile, ScenarioFile } from '#protocol/scenario.ts';

export interface Change {
  readonly scenario: ScenarioFile;
  /** The same for two changes of the same thing: the later takes the earlier's place in a branch's name. */
  readonly subject: string;
  readonly name: { readonly key: MessageKey; readonly values: Readonly<Record<string, string>> };
}

export function withContract(
  scenario: ScenarioFile,
  index: number,
  change: (contract: ContractFile) => ContractFile,
): ScenarioFile {
  return { ...scenario, contracts: scenario.contracts.map((one, at) => (at === index ? change(one) : one)) };
}

/** The contract's id when there are several, so that "Depth ×2" says of what. */
export function ofContract(scenario: ScenarioFile, index: number): string {
  return scenario.contracts.length > 1 ? ` (${scenario.contracts[index]?.id ?? ''})` : '';
}
