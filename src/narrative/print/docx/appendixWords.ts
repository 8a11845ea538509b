/** What the appendix says itself; all else comes from the text and from the catalogue of rules. */
export const APPENDIX = {
  label: "附件",
  note: "附件：{title}",
  title: "数据来源一览",
  columns: ["序号", "数据或用语", "依据的单元格", "规则"],
  /** The rule of the user's own words. */
  quoted: "原文照录",
  /** In place of a long passage of the user's own words, which stands in the row above. */
  quotedText: "原文",
  cell: "{role}：{address} {text}",
  ownCell: "{address}",
} as const;
