import { ONE_THING } from "../../lexicon/namesInTexts";
import { splitAtJoints } from "../../prose/text/wholeNames";
import { plainText } from "../../prose/text/plainText";
import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";
import { stripped } from "./genericTail";

/**
 * The names of a workbook with 、 or 和 in them, as a text writes them, with and without what is measured behind: 住宿和餐饮业,
 * 乡村医生和卫生员; and 研究与试验发展, which every office writes so. Where each piece is a name of its own, 工业和建筑业, a text may as well list them.
 */
export const joinedNames = keptWith((observations: readonly Observation[]): readonly string[] => {
  const all = new Set<string>(ONE_THING.flat());
  const seen = new Set<string>();
  for (const { indicator, entity, writtenAs } of observations) {
    for (const name of [indicator, entity, writtenAs ?? ""]) {
      if (seen.has(name)) continue;
      seen.add(name);
      const key = plainText(name);
      for (const one of [key, stripped(key).base, ...key.split("/")]) all.add(one);
    }
  }
  return [...all].filter((name) => {
    const pieces = splitAtJoints(name);
    return pieces.length > 1 && !pieces.every((piece) => all.has(piece)) && name.length >= SHORTEST;
  });
});

const SHORTEST = 4;
