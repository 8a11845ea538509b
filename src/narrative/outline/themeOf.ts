import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import type { Fact } from "../facts/fact";
import {
  OTHER_THEME,
  OVERVIEW_THEME,
  SECTION_WITHOUT_THEME,
  SHEET_THEMES,
  THEME_PRECEDENCE,
  THEMES,
  type SheetTheme,
  type Theme,
} from "./themes";

/**
 * The theme an indicator is told under: the section the sheet puts it in, without its number; else what the sheet is
 * about as a whole; else what its name says; else what the sheet is about in the main.
 *
 * @example themeOf("R&D经费投入强度") // => "科技投入"
 * @example themeOf("院士工作站") // => "平台载体"
 * @example themeOf("专利授权量", "（三）创新产出") // => "创新产出"
 * @example themeOf("会上科技成果", undefined, "2产学研合作") // => "产学研合作"
 */
export function themeOf(indicator: string, section?: string, sheet = ""): string {
  const written = section === undefined ? "" : withoutNumber(section);
  if (written !== "" && !SECTION_WITHOUT_THEME.test(written)) return written;
  const about = sheetTheme(sheet);
  if (about?.whole) return about.heading;
  const name = simplifiedKey(indicator);
  const fitting = BY_PRECEDENCE.find(({ names }) => names.test(name));
  return fitting?.heading ?? about?.heading ?? OTHER_THEME;
}

/** Those that decide stand first, in their order; the others follow in the order of reports. */
const BY_PRECEDENCE: readonly Theme[] = [
  ...THEME_PRECEDENCE.flatMap((heading) => THEMES.filter((theme) => theme.heading === heading)),
  ...THEMES.filter(({ heading }) => !THEME_PRECEDENCE.includes(heading)),
];

function sheetTheme(sheet: string): SheetTheme | undefined {
  const name = simplifiedKey(sheet);
  return SHEET_THEMES.find((theme) => theme.sheet.test(name));
}

/** The theme of a fact; the stages, the prizes and the money of a thing are told where the thing itself is. */
export function themeOfFact({ indicator, section, told, operands: [first] }: Fact): string {
  const name = told?.base ?? indicator;
  const sheet = first?.cell.sheet;
  if (told?.stage !== undefined && section === undefined && PROJECTS.test(simplifiedKey(name))) {
    const about = sheetTheme(sheet ?? "");
    if (about) return about.heading;
  }
  return themeOf(name, section, sheet);
}

/** The theme of a fact in a text of one section: what the sheet puts in none of its own is told there, in the order of the sheet. */
export function themeIn(isOne: boolean, fact: Fact): string {
  const theme = themeOfFact(fact);
  const isWritten = fact.section !== undefined && withoutNumber(fact.section) === theme;
  return isOne && !isWritten ? OVERVIEW_THEME : theme;
}

/** Projects at some stage stand together where their sheet is about projects, whatever they are named after. */
const PROJECTS = /项目|专项|基金|课题/;

/**
 * A heading as written, without 一、 （二） 3. 第四部分.
 *
 * @example withoutNumber("（二）创新主体") // => "创新主体"
 */
export function withoutNumber(heading: string): string {
  return heading
    .trim()
    .replace(
      /^(?:第?[一二三四五六七八九十]+(?:部分)?[、.．\s]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．])\s*/,
      "",
    );
}
