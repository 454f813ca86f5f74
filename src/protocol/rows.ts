/**
 * A list of records that are all numbers, in one block: what a step did to tens of thousands of accounts crosses from
 * thread to thread without being copied, and nobody makes objects of rows that nobody reads. `fields` and `cells` are
 * all there is to it; what arrives from another thread is those two, and `Rows.again` makes it a list.
 */

/** A record of numbers that is about an account's position. */
type Numbers<Row> = { readonly [Field in keyof Row]: number } & { readonly account: number; readonly contract: number };

export class Rows<Row extends Numbers<Row>> {
  /** In the order of the cells of a row. */
  readonly fields: readonly (keyof Row & string)[];
  /** Row after row. */
  readonly cells: Float64Array<ArrayBuffer>;
  /** Made when an account is first asked for: per account its first row + 1, per row the next row of its account + 1. */
  #heads: Int32Array | null = null;
  #nexts: Int32Array | null = null;

  constructor(fields: readonly (keyof Row & string)[], cells: Float64Array<ArrayBuffer>) {
    this.fields = fields;
    this.cells = cells;
  }

  /** What has come from another thread, where a list is only its fields and cells. */
  static again<Row extends Numbers<Row>>({ fields, cells }: Pick<Rows<Row>, 'fields' | 'cells'>): Rows<Row> {
    return new Rows(fields, cells);
  }

  /** The same list with other rows. */
  with(rows: readonly Row[]): Rows<Row> {
    return new Rows(this.fields, Float64Array.from(rows.flatMap((row) => this.fields.map((field) => row[field]))));
  }

  get length(): number {
    return this.cells.length / this.fields.length;
  }

  /** The rows from one to before another, as objects. */
  slice(from: number, to = this.length): Row[] {
    const rows: Row[] = [];
    for (let at = from; at < Math.min(to, this.length); at++) rows.push(this.#row(at));
    return rows;
  }

  at(row: number): Row | undefined {
    return row >= 0 && row < this.length ? this.#row(row) : undefined;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let at = 0; at < this.length; at++) yield this.#row(at);
  }

  /** For loops over `cells`: where a field stands in a row, and how long a row is. */
  place(field: keyof Row & string): number {
    return this.fields.indexOf(field);
  }

  get stride(): number {
    return this.fields.length;
  }

  /** One field of every row, in order. */
  column(field: keyof Row & string): Float64Array<ArrayBuffer> {
    const column = new Float64Array(this.length);
    for (let row = 0, at = this.place(field); row < column.length; row++, at += this.stride)
      column[row] = this.cells[at] ?? Number.NaN;
    return column;
  }

  /** The rows of one account, in order. */
  of(account: number): Row[] {
    const rows: Row[] = [];
    for (let next = this.#first(account); next > 0; next = this.#nexts?.[next - 1] ?? 0) rows.push(this.#row(next - 1));
    return rows;
  }

  has(account: number): boolean {
    return this.#first(account) > 0;
  }

  /** Each account once, in the order of its first row; of all contracts, or of one. */
  accounts(contract: number | null = null): number[] {
    const [account, of] = [this.place('account'), this.place('contract')];
    const found = new Set<number>();
    for (let start = 0; start < this.cells.length; start += this.stride)
      if (contract === null || this.cells[start + of] === contract) found.add(this.cells[start + account] ?? -1);
    return [...found];
  }

  #row(at: number): Row {
    const { fields, cells } = this;
    const start = at * fields.length;
    const row: { [Field in keyof Row]?: number } = {};
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i];
      if (field !== undefined) row[field] = cells[start + i] ?? Number.NaN;
    }
    return row as Row;
  }

  #first(account: number): number {
    this.#heads ??= this.#chain();
    return this.#heads[account] ?? 0;
  }

  #chain(): Int32Array {
    const accounts = this.column('account');
    const heads = new Int32Array(accounts.reduce((most, account) => Math.max(most, account), -1) + 1);
    const nexts = new Int32Array(accounts.length);
    for (let row = accounts.length - 1; row >= 0; row--) {
      const account = accounts[row] ?? 0;
      nexts[row] = heads[account] ?? 0;
      heads[account] = row + 1;
    }
    this.#nexts = nexts;
    return heads;
  }
}

/** Rows while they are being written: each is added whole and may be changed afterwards. */
export class GrowingRows<Row extends Numbers<Row>> {
  length = 0;
  cells: Float64Array<ArrayBuffer>;
  private readonly fields: readonly (keyof Row & string)[];

  constructor(fields: readonly (keyof Row & string)[], room = 16) {
    this.fields = fields;
    this.cells = new Float64Array(fields.length * room);
  }

  /** Adds a row of noughts and returns where in `cells` it starts. */
  add(): number {
    const start = this.length * this.fields.length;
    if (start === this.cells.length) {
      const grown = new Float64Array(this.cells.length * 2);
      grown.set(this.cells);
      this.cells = grown;
    }
    this.length += 1;
    return start;
  }

  done(): Rows<Row> {
    return new Rows(this.fields, this.cells.slice(0, this.length * this.fields.length));
  }
}
