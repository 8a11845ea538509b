import type { Member, Outline } from "./outline";
import { BACKGROUND_THEME, ECONOMY_THEME, FINANCE_THEME, TARGETS_THEME, THEMES } from "./themes";
import { themeOf } from "./themeOf";

/** What the text is about, by the names of what it tells: the work of a science bureau, where half of it or more is. */
export function aboutOf(members: readonly Pick<Member, "indicator">[]): Outline["about"] {
  const told = members
    .map(({ indicator }) => themeOf(indicator))
    .filter((theme) => !GENERAL.has(theme));
  const ofScience = told.filter((theme) => SCIENCE.has(theme)).length;
  return ofScience > 0 && ofScience * 2 >= told.length ? "science" : "indicators";
}

/** Themes that say nothing of whose work it is: loans are told by banks as well. */
const GENERAL: ReadonlySet<string> = new Set([BACKGROUND_THEME, FINANCE_THEME, TARGETS_THEME]);

const SCIENCE: ReadonlySet<string> = new Set(
  THEMES.map(({ heading }) => heading).filter((theme) => theme !== ECONOMY_THEME),
);
