import { simplifiedKey } from "../../../lexicon/script/simplifiedKey";

/**
 * What districts are called together; `undefined` where one of the names is not that of a district.
 *
 * @example districtNoun(["甲县", "戊市", "己区"]) // => "县市区"
 * @example districtNoun(["古藺縣", "江陽區"]) // => "区县"
 * @example districtNoun(["东镇", "西乡"]) // => "乡镇"
 */
export function districtNoun(names: readonly string[]): string | undefined {
  const kinds = new Set(names.map((name) => KIND.exec(simplifiedKey(name))?.[0]));
  if (kinds.has(undefined)) return undefined;
  const all = [...kinds].sort().join(" ");
  return NOUNS.find(([pattern]) => pattern.test(all))?.[1];
}

const KIND = /(?<=.)(?:县|市|区|旗|乡|镇|街道)$/;

const NOUNS: readonly (readonly [kinds: RegExp, noun: string])[] = [
  [/^县$/, "县"],
  [/^市$/, "市"],
  [/^区$/, "区"],
  [/^(?:区 ?|县 ?)+$/, "区县"],
  [/^(?:区 ?|县 ?|市 ?)+$/, "县市区"],
  [/^(?:区 ?|县 ?|市 ?|旗 ?)+$/, "旗县区"],
  [/^镇$/, "镇"],
  [/^(?:乡 ?|镇 ?)+$/, "乡镇"],
  [/^(?:乡 ?|镇 ?|街道 ?)+$/, "乡镇（街道）"],
];

/** 市本级: a line for the office itself beside its districts. */
export function isOfficeLevel(name: string): boolean {
  return /(?:本级|直属)$/.test(simplifiedKey(name));
}
