import type { Member, Outline } from "./outline";
import { BACKGROUND_THEME, ECONOMY_THEME, FINANCE_THEME, TARGETS_THEME, THEMES } from "./themes";
import { themeOf } from "./themeOf";

/** What the text is about, by the names of what it tells: the work of a science bureau, where half of it or more is. */
export function aboutOf(members: readonly Pick<Member, "indicator">[]): Outline["about"] {
  const told = members
    .map(({ indicator }) => ({ indicator, theme: themeOf(indicator) }))
    .filter(({ theme }) => !GENERAL.has(theme));
  const ofScience = told.filter(isOfScience).length;
  return ofScience > 0 && ofScience * 2 >= told.length ? "science" : "indicators";
}

function isOfScience({ indicator, theme }: { indicator: string; theme: string }): boolean {
  return SCIENCE.has(theme) && (!OF_ALL_OFFICES.has(theme) || SAYS_SCIENCE.test(indicator));
}

/** Projects, staff and centres are those of every office, unless they say what they are for. */
const OF_ALL_OFFICES: ReadonlySet<string> = new Set([
  "平台载体",
  "科技人才",
  "科技项目",
  "创新创业",
  "科技服务",
]);

const SAYS_SCIENCE =
  /科技|科学|科研|研发|研究|R&D|R＆D|技术(?!人员)|创新|专利|高新|孵化|众创|实验室|工作站|院士|博士|人才|专家|课题|基金|攻关|特派员|创业|加速器|联盟|星创|仪器/i;

/** Themes that say nothing of whose work it is: loans are told by banks as well. */
const GENERAL: ReadonlySet<string> = new Set([BACKGROUND_THEME, FINANCE_THEME, TARGETS_THEME]);

const SCIENCE: ReadonlySet<string> = new Set(
  THEMES.map(({ heading }) => heading).filter((theme) => theme !== ECONOMY_THEME),
);
