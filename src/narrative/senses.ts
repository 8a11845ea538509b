/**
 * What a text claims of a fact by its words, whichever phrase says it, as it is called in a list of changes; each with its
 * family: the text claims one of a family or none. Where one comes, goes or gives way to another, it says something else.
 */
const FAMILIES = {
  未完成: "target",
  超额完成: "target",
  超出: "target",
  控制在以内: "target",
  完成: "target",
  基本持平: "movement",
  持平: "movement",
  由负转正: "movement",
  由正转负: "movement",
  增长: "movement",
  增加: "movement",
  提高: "movement",
  前移: "movement",
  下降: "movement",
  减少: "movement",
  后移: "movement",
  高于: "comparison",
  低于: "comparison",
  加快: "movement",
  快于: "pace",
  慢于: "pace",
  大幅: "degree",
  略增: "degree",
  略降: "degree",
  略: "degree",
  历史新高: "record",
  历史新低: "record",
  零的突破: "first",
  首次: "first",
  连续: "streak",
  翻番: "doubling",
  并列: "tie",
  首位: "end",
  末位: "end",
  靠后: "end",
  前列: "place",
  唯一: "only",
  率先: "lead",
  全覆盖: "coverage",
  已覆盖: "coverage",
  全面: "all",
  均: "all",
  均未: "all",
} as const;

export type Sense = keyof typeof FAMILIES;
export type SenseFamily = (typeof FAMILIES)[Sense];

export function familyOf(sense: Sense): SenseFamily {
  return FAMILIES[sense];
}

export function isSense(word: string): word is Sense {
  return Object.hasOwn(FAMILIES, word);
}
