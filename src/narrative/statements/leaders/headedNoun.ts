import type { FactContext } from "../../facts/factContext";

/**
 * What the members of a table are called by the heading over their names, where that is 县区, 区县（市）, 镇街 or the like; else by what their
 * names end in.
 */
export function headedNoun(context: FactContext, table: string, byNames: string): string {
  const noun = nounOver(context, table, byNames);
  const { title = "", notes = [] } = context.tableOf(table) ?? {};
  const isListed =
    title.includes(`部分${noun.slice(0, 1)}`) || notes.some((one) => LISTED.test(one));
  const ofSome = title.includes(`重点${noun.slice(0, 1)}`);
  return isListed ? `${LISTED_NOUN}${noun}` : ofSome ? `重点${noun}` : noun;
}

/** Who leads in a table that does not print all leads among those alone: 所列县区中, 分重点科室看. */
export const LISTED_NOUN = "所列";
const LISTED = /[仅只]列|(?:其余|其他).{0,8}未列/;

function nounOver({ tableOf }: FactContext, table: string, byNames: string): string {
  if (!OF_SEVERAL.has(byNames)) return byNames;
  const heads = tableOf(table)?.columns.filter(({ role }) => role === "entity") ?? [];
  const [head = ""] = heads.map(({ label }) => label.replace(/\s/g, ""));
  const noun = head.replace(/\(/g, "（").replace(/\)/g, "）");
  return KINDS_OF_PLACES.test(noun) ? noun : byNames;
}

/** What names of several kinds, or of none, are called. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  "单位",
  "地区",
  "县（市、区）",
  "镇街（园区）",
  "乡镇（街道）",
]);

const KINDS_OF_PLACES =
  /^(?=.{2})(?:[市州盟县縣区區旗乡鄉镇鎮街]|街道|园区|園區)+(?:（(?:[市州盟县縣区區旗乡鄉镇鎮街、]|街道|园区|園區)+）)?$/;
