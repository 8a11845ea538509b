import { OPEN_MARK } from "../../revise/markOpen";
import type { Replacement } from "../../revise/applyEdits";
import type { EditView, ReviseView } from "../engine/reviseView";

/** Where one clause ends and the next begins: what is said in one is changed, or held, together. */
const CLAUSE_ENDS = /[，,。；;！？\n]/g;

/** The changes of a revision clause by clause, by their numbers: a figure never goes without the word that says which way. */
export function clausesOf({ text, edits }: ReviseView): readonly (readonly number[])[] {
  const ends = [...text.matchAll(CLAUSE_ENDS)].map(({ index }) => index);
  const clauses: { readonly of: number; readonly numbers: number[] }[] = [];
  for (const [number, { start }] of edits.entries()) {
    const of = ends.filter((end) => end < start).length;
    const last = clauses[clauses.length - 1];
    if (last?.of === of) last.numbers.push(number);
    else clauses.push({ of, numbers: [number] });
  }
  return clauses.map(({ numbers }) => numbers);
}

/** What the user has decided of a revision. */
export interface Decided {
  /** The changes whose old words stay, by their numbers. */
  readonly held: ReadonlySet<number>;
  /** Which of its candidates was chosen for what was open, both by their numbers. */
  readonly chosen: ReadonlyMap<number, number>;
}

export const UNDECIDED: Decided = { held: new Set(), chosen: new Map() };

/** The changes that say the chosen candidate of what was open; none where none was chosen. */
export function chosenChanges(
  { open }: Pick<ReviseView, "open">,
  { chosen }: Decided,
  index: number,
): readonly Replacement[] {
  const candidate = chosen.get(index);
  return candidate === undefined ? [] : (open[index]?.candidates?.[candidate]?.changes ?? []);
}

/**
 * What becomes of the old text: the changes but for those that are held, what was chosen, and a mark behind everything that keeps its
 * old words and may be stale, what is held among it.
 */
export function decidedRevision(view: ReviseView, decided: Decided): readonly Replacement[] {
  const { edits, open } = view;
  const { held } = decided;
  const made = edits.flatMap((edit, number): Replacement[] => {
    if (!held.has(number)) return [edit];
    return isFigure(edit) ? [markedAs(edit, edit.old)] : [];
  });
  const left = open.flatMap((one, index) => {
    const changes = chosenChanges(view, decided, index);
    return changes.length === 0 && one.marked ? [markedAs(one, one.words)] : changes;
  });
  return [...made, ...left]
    .map(({ start, end, text }) => ({ start, end, text }))
    .sort((a, b) => a.start - b.start);
}

function isFigure({ why }: EditView): boolean {
  return why === "figure" || why === "filled";
}

function markedAs({ start, end }: Pick<Replacement, "start" | "end">, words: string): Replacement {
  return { start, end, text: words + OPEN_MARK };
}
