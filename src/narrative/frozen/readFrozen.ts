import * as v from "valibot";
import { ok, refuse, type Result } from "../../problem";
import { frozenSchema, type FrozenText } from "./frozen";

/**
 * Reads a finished text as it was kept. One of a newer version, a damaged one, or one that points at cells it does not
 * hold is refused as a whole.
 *
 * @example readFrozen("?") // => { ok: false, problem: { code: "unreadable-frozen" } }
 */
export function readFrozen(json: string): Result<FrozenText> {
  const parsed = v.safeParse(frozenSchema, parse(json));
  if (!parsed.success) return refuse("unreadable-frozen");
  const frozen = parsed.output as FrozenText;
  return placesIn(frozen).every((place) => place < frozen.operands.length)
    ? ok(frozen)
    : refuse("unreadable-frozen");
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
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
