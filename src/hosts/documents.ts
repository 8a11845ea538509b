import type { Result } from "../problem";

/** What checking a draft asks of the files it comes in. */
export interface DocumentDesk {
  /** The words of a file: of a Word document, or of a file of text in whatever encoding. */
  read(name: string, bytes: Uint8Array): Promise<Result<string>>;
  /** A plain Word document of a text. */
  write(text: string): Promise<Uint8Array>;
  /** The same Word document with corrections of these words as tracked changes, and comments on those. */
  correct(
    bytes: Uint8Array,
    corrections: readonly Correction[],
    author: string,
    comments?: readonly Correction[],
  ): Promise<Result<CorrectedDocument>>;
}

/** What is to stand in the place of some words, or to be said of them beside the text. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CorrectedDocument {
  readonly bytes: Uint8Array;
  /** Those that the file has no place for. */
  readonly left: readonly Correction[];
}
