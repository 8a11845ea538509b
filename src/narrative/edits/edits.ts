import * as v from "valibot";
import type { Plain } from "../../readKept";

/** The version of the form in which edits are kept; a reader refuses any other and leaves the text alone. */
const EDITS_VERSION = 1;

const identity = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const name = v.pipe(v.string(), v.maxLength(500));

/** A piece of a rewritten sentence: the user's words, or a figure bound to its fact. */
const piece = v.variant("type", [
  v.strictObject({ type: v.literal("words"), text: v.pipe(v.string(), v.maxLength(5000)) }),
  v.strictObject({ type: v.literal("figure"), fact: identity }),
]);

/** What a claim was when the user rewrote the sentence it stands in. */
const sense = v.strictObject({ fact: identity, family: name, sense: name });

const edit = v.variant("kind", [
  v.strictObject({ kind: v.literal("exclude"), sentence: identity }),
  /** The sentence stands right behind another, or first where there is none. */
  v.strictObject({ kind: v.literal("move"), sentence: identity, after: v.exactOptional(identity) }),
  /** A heading, known by its words without the number before them, reads otherwise. */
  v.strictObject({ kind: v.literal("heading"), heading: name, text: name }),
  v.strictObject({
    kind: v.literal("rewrite"),
    sentence: identity,
    pieces: v.pipe(v.array(piece), v.minLength(1), v.maxLength(500)),
    senses: v.pipe(v.array(sense), v.maxLength(500)),
  }),
]);

/** What the user has done to the text about one subject and period, in the order in which it was done. */
export const editsSchema = v.strictObject({
  version: v.literal(EDITS_VERSION),
  subject: name,
  /** As printed: 2022年. */
  period: v.exactOptional(name),
  edits: v.pipe(v.array(edit), v.maxLength(2000)),
});

export type Edits = Plain<v.InferOutput<typeof editsSchema>>;
export type Edit = Edits["edits"][number];
export type Renaming = Extract<Edit, { readonly kind: "heading" }>;
export type Rewriting = Extract<Edit, { readonly kind: "rewrite" }>;
export type Piece = Rewriting["pieces"][number];
