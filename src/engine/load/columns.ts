/** The state's columns while they are being filled. Columns that nobody uses are never made. */
import type { Positions } from '../account/state.ts';

interface IsolatedColumns {
  readonly flags: Uint8Array;
  readonly margin: Float64Array;
}

interface PositionColumns {
  readonly lots: Float64Array;
  readonly cost: Float64Array;
  isolated: IsolatedColumns | null;
  leverage: Float64Array | null;
}

export class Columns {
  readonly cash: Float64Array;
  readonly positions: PositionColumns[];
  private readonly accounts: number;

  constructor(accounts: number, contracts: number) {
    this.accounts = accounts;
    this.cash = new Float64Array(accounts);
    this.positions = Array.from({ length: contracts }, () => ({
      lots: new Float64Array(accounts),
      cost: new Float64Array(accounts),
      isolated: null,
      leverage: null,
    }));
  }

  /** The leverage column of a contract, made at its first use. */
  leverage(contract: number): Float64Array {
    const columns = this.of(contract);
    columns.leverage ??= new Float64Array(this.accounts);
    return columns.leverage;
  }

  /** The isolated columns of a contract, made at their first use. */
  isolated(contract: number): IsolatedColumns {
    const columns = this.of(contract);
    columns.isolated ??= { flags: new Uint8Array(this.accounts), margin: new Float64Array(this.accounts) };
    return columns.isolated;
  }

  /** The finished columns of one contract. */
  finished(contract: number): Positions {
    const { lots, cost, isolated, leverage } = this.of(contract);
    return { lots, cost, isolated: isolated?.flags ?? null, margin: isolated?.margin ?? null, leverage };
  }

  private of(contract: number): PositionColumns {
    const columns = this.positions[contract];
    if (columns === undefined) throw new RangeError(`no contract ${contract}`);
    return columns;
  }
}
