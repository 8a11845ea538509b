import type { Problem } from "../../problem";
import type { AreaAddress, CellAddress } from "../../workbook/workbook";
import type { Attribute } from "../meaning/meaning";
import type { Evidence, Source } from "../meaning/origin";
import type { Observation } from "../observation";
import type { TextMaterial } from "../table";

/** What became of one cell. */
export type Explanation =
  | { readonly kind: "figures"; readonly figures: readonly ExplainedFigure[] }
  /** Where it was refused, and why. */
  | { readonly kind: "refused"; readonly area: AreaAddress; readonly problem: Problem }
  /** It says something of figures in other cells. */
  | { readonly kind: "speaks"; readonly of: readonly Spoken[] }
  | { readonly kind: "text"; readonly text: TextMaterial }
  /** It stands in a table and was understood, but holds no figure: a running number, a remark. */
  | { readonly kind: "line"; readonly table: string; readonly role: string; readonly label: string }
  /** Nothing is read here: a blank cell, or one that stands in no table. */
  | { readonly kind: "nothing"; readonly blank: boolean };

/** A figure of a cell, and how each of its attributes came about. */
export interface ExplainedFigure {
  readonly figure: Observation;
  readonly attributes: readonly ExplainedAttribute[];
}

/** What is believed of a figure, who said so, in which cells, and by which words. */
export interface ExplainedAttribute {
  readonly attribute: Attribute;
  /** As a person writes it. */
  readonly value: string;
  readonly by: Source;
  readonly cells: readonly ExplainedCell[];
  readonly evidence?: Evidence;
}

export interface ExplainedCell {
  readonly cell: CellAddress;
  readonly text: string;
  readonly words: readonly ExplainedWord[];
}

/** Words of a cell that say something, and the entry of the lexicon that has them. */
export interface ExplainedWord {
  readonly words: string;
  readonly entry: string;
}

/** What a heading, a name or a cell beside them says of figures. */
export interface Spoken {
  readonly attribute: Attribute;
  readonly values: readonly string[];
  readonly figures: number;
}
