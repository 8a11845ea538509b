import { ok, refuse, type Result } from "../../problem";
import { readKept } from "../../readKept";
import { earlierSchema, upgrade } from "./earlierFrozen";
import { frozenSchema, type FrozenNode, type FrozenText } from "./frozen";

/**
 * Reads a finished text as it was kept, by this version or the one before. One of a newer version, a damaged one, or one that
 * points at cells it does not hold is refused as a whole.
 *
 * @example readFrozen("?") // => { ok: false, problem: { code: "unreadable-frozen" } }
 */
export function readFrozen(json: string): Result<FrozenText> {
  const read = readKept(frozenSchema, json);
  const earlier = read.ok ? undefined : readKept(earlierSchema, json);
  const frozen = read.ok ? read.value : earlier?.ok ? upgrade(earlier.value) : undefined;
  if (!frozen) return refuse("unreadable-frozen");
  const { operands } = frozen;
  const isWhole = placesIn(frozen).every((place) => place < operands.length);
  return isWhole ? ok(frozen) : refuse("unreadable-frozen");
}

/** Every place of an operand that a figure or a word names. */
function placesIn({ sections }: FrozenText): readonly number[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .flatMap(({ clauses }) => clauses.flatMap(({ nodes }) => nodes))
    .flatMap(placesOf);
}

function placesOf(node: FrozenNode): readonly number[] {
  if (node.type === "quantity") return node.operands;
  const claims = node.type === "text" || node.type === "name" ? node.claims : undefined;
  return (claims ?? []).flatMap(({ operands }) => operands);
}
