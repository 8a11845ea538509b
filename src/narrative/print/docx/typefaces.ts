import type { Script } from "../../narrative";

/** A typeface and the names other machines know it, or its nearest kin, by. */
export interface Typeface {
  readonly name: string;
  readonly alternatives: readonly string[];
}

/** What is set in which face. */
export interface Typefaces {
  readonly title: Typeface;
  readonly body: Typeface;
  readonly heading: Typeface;
  readonly subheading: Typeface;
  readonly pageNumber: Typeface;
}

const BLACK: Typeface = { name: "黑体", alternatives: ["SimHei", "Heiti SC"] };
const SONG: Typeface = { name: "宋体", alternatives: ["SimSun", "Songti SC"] };

/**
 * GB/T 9704-2012: title 小标宋 (7.3.1), text 仿宋 (5.2.2), first-level headings 黑体 and second-level ones 楷体 (7.3.3),
 * page numbers 宋体 (7.5).
 *
 * Digits and Latin letters are set in the same face: the standard names one face for all of the text and makes no
 * exception for them, they are half a character wide in it, and a second face (many offices like Times New Roman) is
 * how quotation marks and dashes end up in the wrong one.
 *
 * The `GB2312` faces hold simplified characters only, so Traditional text is set in their larger successors.
 */
export const TYPEFACES: Readonly<Record<Script, Typefaces>> = {
  hans: {
    title: {
      name: "方正小标宋简体",
      alternatives: ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "华文中宋", "宋体"],
    },
    body: { name: "仿宋_GB2312", alternatives: ["仿宋", "FangSong", "华文仿宋", "STFangsong"] },
    heading: BLACK,
    subheading: { name: "楷体_GB2312", alternatives: ["楷体", "KaiTi", "华文楷体", "STKaiti"] },
    pageNumber: SONG,
  },
  hant: {
    title: {
      name: "方正小标宋_GBK",
      alternatives: ["FZXiaoBiaoSong-B05", "方正小标宋繁体", "华文中宋", "宋体"],
    },
    body: { name: "仿宋", alternatives: ["FangSong", "华文仿宋", "STFangsong"] },
    heading: BLACK,
    subheading: { name: "楷体", alternatives: ["KaiTi", "DFKai-SB", "华文楷体", "STKaiti"] },
    pageNumber: SONG,
  },
};
