/** One entry of a list: as a whole, and each of its parts by name. */
export interface Entry {
  readonly whole: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** A list of entries; `none` stands where there are none. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly none: string;
}

/** What a placeholder stands for: words (null: there are none) or a list. */
export type Value = string | null | Entries;

/** Whether a value is a list. */
export const isList = (value: Value | undefined): value is Entries => typeof value === 'object' && value !== null;

/** What placeholders a letterhead may hold, and what each stands for in one document. */
export interface Values {
  readonly values: Readonly<Record<string, Value>>;
  /** The parts that the entries of each list have, whether or not there are entries. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** What stands where there are no words; nothing for those not named. */
  readonly instead: Readonly<Record<string, string>>;
  /** Placeholders that a document should not be without. */
  readonly wanted: readonly string[];
}
