import type { IndicatorPhrase } from "../../question";
import { nameIn } from "./nameIn";

/** 其中节能环保产业是主要支撑，: what a clause without figures calls so, the clauses behind it are about. */
export function supportName({ text, start, end }: IndicatorPhrase): IndicatorPhrase | undefined {
  const [, lead = "", words = ""] = SUPPORT.exec(text) ?? [];
  if (words === "") return undefined;
  const from = start + lead.length;
  const { name } = nameIn({ text: words, start: from, end: Math.min(end, from + words.length) });
  return name && { ...name, from: "own" };
}

const SUPPORT =
  /^((?:.*[,，;；])?)([^,，;；]{2,16}?)(?:仍|依然|已|逐步|继续)*(?:是|为|成为)[^,，;；]{0,6}(?:支撑|动力|引擎|增长点|主力军?|亮点|拉动力)$/;
