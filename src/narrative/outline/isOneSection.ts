import type { TextMaterial } from "../../tables/table";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { isPreamble } from "./isPreamble";
import type { Member, Outline, OutlineInput } from "./outline";
import { themeOfFact } from "./themeOf";

interface Told extends Pick<OutlineInput, "texts" | "limits"> {
  readonly about: Outline["about"];
  readonly members: readonly Member[];
}

/** Whether what the sheet puts in no section of its own is told in one: the themes of a science bureau are none of others'. */
export function isOneSection(told: Told): boolean {
  return told.about !== "science" || isSmall(told);
}

/** Too few figures for headings of several themes, and none of the user's words that stand under theirs. */
function isSmall({ members, texts, limits = HOUSE_SETTINGS.limits }: Told): boolean {
  const own = members.filter(({ part, again }) => !part && !again);
  if (own.length >= limits.fewestForOpening || texts.some(isOfAchievements)) return false;
  const themes = new Set(own.flatMap(({ facts: [first] }) => (first ? [themeOfFact(first)] : [])));
  return themes.size > 1;
}

export function isOfAchievements(material: TextMaterial): boolean {
  const { role } = material;
  return (role === "measure" || role === "achievement") && !isPreamble(material);
}
