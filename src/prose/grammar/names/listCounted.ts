import { readCount } from "../../../quantity/readCount";
import type { IndicatorPhrase, Phrase } from "../../question";
import { splitNames } from "./splitNames";

/** Names of a list, and what is told of each of them. */
export interface ListCounted {
  readonly parts: readonly Phrase[];
  readonly what: string;
  /** Of what kind they all are, as a part may be called with it: 首南街道 of 首南、下应两个街道. */
  readonly kind: string;
}

/**
 * 煤炭、化工、焦化3个行业增加值: a list that says how many it names, of what kind they are, and what of them is told. `undefined` where it
 * names another number.
 *
 * @example listCounted({ text: "煤炭、化工三个行业增加值", start: 0, end: 12 }) // => undefined
 */
export function listCounted({ text, start }: Phrase): ListCounted | undefined {
  const [, list = "", count = "", kind = "", what = ""] = COUNTED.exec(text) ?? [];
  const many = readCount(count);
  if (list === "" || many === undefined) return undefined;
  const parts = splitNames({ text: list, start, end: start + list.length }, many);
  return parts?.every((part) => part.text.length > 1) ? { parts, what, kind } : undefined;
}

/** Each of them by what is told of it, the fuller name first. */
export function namesCounted({ parts, what, kind }: ListCounted): readonly IndicatorPhrase[][] {
  const tails = kind === "" ? [what] : [kind + what, what];
  return parts.map((part) =>
    tails.map((tail) => ({ ...part, text: part.text + tail, from: "own" })),
  );
}

const KINDS =
  "(?:执行|活动|投资|市场|经营|创新)?主体|行业|产业|领域|镇街|街道|乡镇|县区|区县|县市区|县市|市州|市县|城市|省市|省|市|县|区|州|镇|乡|村|园区|学院|学校|院校|医院|公司|企业|单位|平台|类别|门类|品种|险种";

const COUNTED = new RegExp(
  `^(.*[、和与及].*?)(?:等)?(?:这|上述|以上)?([两二三四五六七八九十]{1,2}|\\d{1,2})(?:[个家大类项种所位条地](?:主导|支柱|优势|重点|特色)?|(?=${KINDS}))(${KINDS}|)(?:合计|总共|共计|共)?(.{0,16})$`,
);
