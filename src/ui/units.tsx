/** The units of the world on screen, for every number below. Set once by the page when a scenario has been loaded. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Units } from './format.ts';

const NO_WORLD: Units = { quote: '', atom: '1', contracts: [] };

const UnitsContext = createContext<Units>(NO_WORLD);

export function UnitsProvider({ units, children }: { readonly units: Units | null; readonly children: ReactNode }) {
  return <UnitsContext value={units ?? NO_WORLD}>{children}</UnitsContext>;
}

export function useUnits(): Units {
  return useContext(UnitsContext);
}
