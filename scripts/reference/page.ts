/** A page as blocks; texts may hold `code` between backticks. */
export type Block =
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly id?: string;
    }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "list"; readonly items: readonly string[] }
  | {
      readonly type: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A piece of text, code or not. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

export function piecesOf(text: string): Piece[] {
  return text
    .split("`")
    .map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
