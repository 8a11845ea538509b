import type { Entry } from "../entry";
import { COMPARED, RANKED, FROM, type HeaderWord } from "./headerWord";

/** Among whom places count. */
export const SCOPE_WORDS: readonly Entry<HeaderWord>[] = [
  {
    id: "heading.basis.total",
    words: {
      总量: "R&D经费总量位次",
      规模: "投资规模位次",
      绝对值: "增加值绝对值位次",
      按总量: "按总量位次",
      总值: "地区总值位次",
    },
    meaning: { at: "edge", says: {}, beside: RANKED },
    from: FROM,
  },
  {
    id: "heading.scope.nation",
    words: {
      全国: "全国位次",
      在全国: "在全国位次",
      居全国: "居全国位次",
      列全国: "列全国位次",
      国内: "国内位次",
    },
    meaning: { at: "edge", says: { scope: "全国" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.province",
    words: {
      全省: "全省位次",
      在全省: "在全省位次",
      居全省: "居全省位次",
      列全省: "列全省位次",
      位列全省: "位列全省位次",
      省内: "省内位次",
    },
    meaning: { at: "edge", says: { scope: "全省" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.city",
    words: {
      全市: "全市位次",
      在全市: "在全市位次",
      居全市: "居全市位次",
      列全市: "列全市位次",
      位列全市: "位列全市位次",
      市内: "市内位次",
    },
    meaning: { at: "edge", says: { scope: "全市" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.province.short",
    words: {
      省: "省位次",
    },
    meaning: { at: "whole", says: { scope: "全省" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.city.short",
    words: {
      市: "市位次",
    },
    meaning: { at: "whole", says: { scope: "全市" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.county",
    words: {
      全县: "全县位次",
      在全县: "在全县位次",
      县内: "县内位次",
    },
    meaning: { at: "edge", says: { scope: "全县" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.district",
    words: {
      全区: "全区位次",
      在全区: "在全区位次",
      区内: "区内位次",
    },
    meaning: { at: "edge", says: { scope: "全区" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.prefecture",
    words: {
      全州: "全州位次",
    },
    meaning: { at: "edge", says: { scope: "全州" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.scope.group",
    words: {
      同组: "同组位次",
      组内: "组内位次",
      本组: "本组位次",
      分组: "分组位次",
    },
    meaning: { at: "edge", says: { scope: "同组" }, beside: COMPARED },
    from: FROM,
  },
  {
    id: "heading.among",
    words: {
      居: "居位次",
      列: "列位次",
      位列: "位列位次",
      在: "在位次",
      按: "按位次",
      其: "其位次",
    },
    meaning: { at: "edge", says: {}, beside: COMPARED },
    from: FROM,
  },
];
