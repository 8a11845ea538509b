import { refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import { frozenSchema, type FrozenText } from "./frozen";

/**
 * Reads a finished text as it was kept. One of a newer version, a damaged one, or one that points at cells it does not
 * hold is refused as a whole.
 *
 * @example readFrozen("?") // => { ok: false, problem: { code: "unreadable-frozen" } }
 */
export function readFrozen(json: string): Result<FrozenText> {
  const read = readKept(frozenSchema, json);
  if (!read.ok) return refuse("unreadable-frozen");
  const { operands } = read.value;
  const isWhole = placesIn(read.value).every((place) => place < operands.length);
  return isWhole ? read : refuse("unreadable-frozen");
}

/** Every place of an operand that a figure or a word names. */
function placesIn({ sections }: FrozenText): readonly number[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => {
      if (node.type === "quantity") return node.operands;
      const claims = node.type === "text" || node.type === "name" ? node.claims : undefined;
      return (claims ?? []).flatMap(({ operands }) => operands);
    });
}
