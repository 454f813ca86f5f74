/** What can be taken along from the stage, and how each is made. The store answers; nothing here computes. */
import { askLedger } from '#store/ledger.ts';
import { readResult } from '#store/load.ts';
import { session } from '#store/session.ts';
import { csvOf } from '../ledgerCsv.ts';
import { accountsCsv } from './accountsCsv.ts';
import { chartSvg } from './chartSvg.ts';

export interface Export {
  readonly key: 'scenario' | 'result' | 'accounts' | 'ledger' | 'ledgerJson' | 'events' | 'chart' | 'picture';
  /** After the scenario's id. */
  readonly ending: string;
  readonly type: string;
  /** Text can be shown to be copied; a picture cannot. null: the engine could not say. */
  readonly make: () => Promise<string | Blob | null>;
}

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const json = { type: 'application/json' } as const;
const csv = { type: 'text/csv' } as const;

export const EXPORTS: readonly Export[] = [
  {
    key: 'scenario',
    ending: 'scenario.json',
    ...json,
    make: async () => {
      const read = await readResult();
      return read && printed(read.scenario);
    },
  },
  {
    key: 'result',
    ending: 'result.json',
    ...json,
    make: async () => {
      const read = await readResult();
      return read && printed(read.result);
    },
  },
  {
    key: 'accounts',
    ending: 'accounts.csv',
    ...csv,
    make: async () => {
      const read = await readResult();
      return read && accountsCsv(read.result);
    },
  },
  { key: 'ledger', ending: 'ledger.csv', ...csv, make: ledgerCsv },
  { key: 'ledgerJson', ending: 'ledger.json', ...json, make: ledgerJson },
  { key: 'events', ending: 'events.json', ...json, make: async () => eventsOfStep() },
  { key: 'chart', ending: 'price.svg', type: 'image/svg+xml', make: async () => priceChart() },
  { key: 'picture', ending: 'png', type: 'image/png', make: stagePicture },
];

async function ledgerCsv(): Promise<string | null> {
  const { world } = session.getState();
  const ledger = await askLedger();
  return world && ledger && csvOf(ledger.rows, world);
}

/** Accounts and contracts by their ids; amounts in atoms of the quote currency, whose size is named. */
async function ledgerJson(): Promise<string | null> {
  const { world } = session.getState();
  const ledger = await askLedger();
  if (!world || !ledger) return null;
  const rows = ledger.rows.map((row) => ({
    ...row,
    from: world.accounts[row.from]?.id ?? null,
    to: world.accounts[row.to]?.id ?? null,
    contract: world.contracts[row.contract]?.id ?? null,
  }));
  return printed({ quote: world.quote, atom: world.atom, complete: ledger.complete, rows });
}

/** Of the step on the stage, up to where the reader stands, with the directory that their indices point into. */
function eventsOfStep(): string | null {
  const { world, events, settled } = session.getState();
  if (!world || !settled) return null;
  const { quote, atom, contracts, accounts } = world;
  const { step, event } = settled.cursor;
  return printed({ step, quote, atom, contracts, accounts, events: events.slice(0, event) });
}

function priceChart(): string | null {
  const chart = document.querySelector<HTMLElement>('.price-picture');
  return chart && chartSvg(chart, session.getState().world?.scenario.name ?? '');
}

async function stagePicture(): Promise<Blob | null> {
  const stage = document.querySelector<HTMLElement>('main.stage');
  if (!stage) return null;
  const { pngOf } = await import('./picture.ts');
  return pngOf(stage);
}
