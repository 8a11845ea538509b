import { OTHER_THEME, SECTION_WITHOUT_THEME, THEME_PRECEDENCE, THEMES } from "./themes";

/**
 * The theme an indicator is told under: the section the sheet puts it in, without its number, else what its name says.
 *
 * @example themeOf("R&D经费投入强度") // => "科技投入"
 * @example themeOf("院士工作站") // => "平台载体"
 * @example themeOf("专利授权量", "（三）创新产出") // => "创新产出"
 */
export function themeOf(indicator: string, section?: string): string {
  const written = section === undefined ? "" : withoutNumber(section);
  if (written !== "" && !SECTION_WITHOUT_THEME.test(written)) return written;
  const fitting = THEMES.filter(({ names }) => names.test(indicator)).map(({ heading }) => heading);
  return THEME_PRECEDENCE.find((heading) => fitting.includes(heading)) ?? fitting[0] ?? OTHER_THEME;
}

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
