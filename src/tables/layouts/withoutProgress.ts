import { withoutTitleEnding } from "../../lexicon/titleEndings";
import { without } from "../corrections/without";
import type { Column } from "../layout/columns";
import type { TitleLabel } from "../words/titleWords";

/** 高标准农田建设任务完成进度 over 任务 and 完成 names what both are of: it makes no completion of either. */
export function withoutProgress(title: TitleLabel, columns: readonly Column[]): TitleLabel {
  const areTold = columns.some(({ kind, label }) => kind === "value" && label.measure === "target");
  if (title.measure !== "completion" || !areTold) return title;
  return { ...without(title, "measure"), name: withoutTitleEnding(`${title.name}${DONE}`) };
}

/** What has been read off the end of the title. */
const DONE = "完成";
