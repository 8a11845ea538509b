import { namesField } from "../../lexicon/sectionNames";
import { namesOneThing } from "../../lexicon/titleEndings";
import { overlapping } from "./overlapping";
import { looksLikeRegion } from "./regionNames";

const LONGEST_KIND = 8;
const FEWEST_SHARED = 2;

/**
 * Whether a word beside or over rows says of what kind they are; not a field of work, a place or what is said in a sentence.
 *
 * @example isKindName("批发业") // => true
 * @example isKindName("科技投入") // => false
 * @example isKindName("临江县") // => false
 */
export function isKindName(name: string): boolean {
  const isShort = name.length <= LONGEST_KIND;
  return isShort && namesOneThing(name) && !namesField(name) && !looksLikeRegion(name);
}

/**
 * A name with the kind it is of. 学前 says nothing before 学前三年毛入园率.
 *
 * @example withKind("批发业", "销售额") // => "批发业销售额"
 * @example withKind("学前", "学前三年毛入园率") // => "学前三年毛入园率"
 */
export function withKind(kind: string, name: string): string {
  return name.includes(kind) ? name : overlapping(kind, name, FEWEST_SHARED);
}
