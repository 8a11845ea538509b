import type { Quantity } from "../figures/quantity";
import type { Clause } from "./clause";
import { endOf } from "./token";

/** 5项指标中，3项居前三位 says how many, and nothing of one. */
export function isTally({ reading: { measure, front } }: Clause): boolean {
  const isPlace = measure.kind === "top" || measure.kind === "rank" || measure.kind === "met";
  return (
    isPlace && /^[\s,，、]*(?:其中)?[\d一二两三四五六七八九十]{1,3}项$/.test(front?.text ?? "")
  );
}

/** 居前三位的依次为甲县、乙县: who the leaders are, and nothing of the subject. */
export function listsLeaders(
  { token, place: { plain } }: Clause,
  figures: readonly Quantity[],
): boolean {
  if (figures.every(({ place }) => place !== "top")) return false;
  return /^的?(?:依次|分别)?(?:为|是)/.test(plain.slice(endOf(token), endOf(token) + 6));
}
