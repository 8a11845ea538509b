import type { Phrase } from "../../question";
import type { Topic } from "../discourse";

/** 城乡居民人均可支配收入分别达到42205元、21306元: what they have in the towns, and in the country. */
export function townAndCountry(
  name: Phrase | undefined,
  count: number,
): readonly Topic[] | undefined {
  if (!name || count !== BOTH.length || !name.text.startsWith("城乡")) return undefined;
  return BOTH.map((word) => ({
    names: [{ ...name, text: word + name.text.slice("城乡".length), from: "own" }],
  }));
}

const BOTH = ["城镇", "农村"];
