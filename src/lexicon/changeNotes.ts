import { changeRemarked, type ChangeRemark } from "./changeRemarks";
import { wordsOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

const FROM = "notes below tables of firms, whose one column of 同比 holds changes of several kinds";

/** What such a column is called in a note about it. */
export const CHANGES_IN_NOTES: readonly Entry<"change">[] = [
  {
    id: "note.change",
    words: {
      同比: "同比",
      同比增减: "同比增减",
      同比栏: "同比栏",
      同比单位: "同比单位",
      同比增减单位: "同比增减单位",
      增减: "增减",
      增减单位: "增减单位",
      增减栏: "增减栏",
    },
    meaning: "change",
    from: FROM,
  },
];

/** For which rows a note says in what their changes are. */
export interface ChangeNote {
  readonly names: readonly string[];
  /** A symbol where they are in the unit of the figures. */
  readonly says: ChangeRemark | { readonly symbol: string };
}

const LONGEST_FIRST = [...wordsOf(...CHANGES_IN_NOTES)].sort((a, b) => b.length - a.length);
const CLAUSE = new RegExp(`^(.+?)(?:${LONGEST_FIRST.join("|")})[为是](.+)$`);

/**
 * What a note below a table says of the changes in it.
 *
 * @example changesNoted("注：供水量、售水量同比为%；水价同比单位为元/吨。") // => [{ names: ["供水量", "售水量"], says: "percent" }, { names: ["水价"], says: { symbol: "元/吨" } }]
 * @example changesNoted("增幅为可比价") // => []
 */
export function changesNoted(note: string): readonly ChangeNote[] {
  const [, said] = /^(?:注|备注|说明)?:?(.*)$/.exec(plainLabel(note).key) ?? [];
  return (said ?? "").split(/[;。]/).flatMap((clause) => {
    const [, names, unit] = CLAUSE.exec(clause.trim()) ?? [];
    if (names === undefined || unit === undefined) return [];
    return [
      {
        names: names.split(/[、,]/).filter((name) => name.length > 1),
        says: changeRemarked(`增减为${unit}`)?.says ?? { symbol: unit },
      },
    ];
  });
}
