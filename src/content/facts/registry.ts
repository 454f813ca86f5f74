/** Every cited fact, by the id that a message quotes it by. Tests and the page walk this one table. */
import { hyperliquid2025 } from './hyperliquid2025.ts';
import { march2020 } from './march2020.ts';
import { october2025 } from './october2025.ts';
import { okex2018 } from './okex2018.ts';

export const facts = { ...okex2018, ...march2020, ...hyperliquid2025, ...october2025 };

export type FactId = keyof typeof facts;

export const factIds = Object.keys(facts).filter((id): id is FactId => id in facts);
