import { VERDICTS, type Verdict } from "../../check/verdicts/verdict";
import type { Translate } from "../translator";
import type { ShownMark } from "./CheckedText";

/** One line for all that was found: how much was looked at, and of what there is how much, the gravest first. */
export function summaryOf(
  marks: readonly ShownMark[],
  t: Translate,
  nameOf: (verdict: Verdict) => string,
): string {
  const open = marks.filter(({ look }) => look !== "kept" && look !== "mended");
  const verdicts = (Object.keys(VERDICTS) as Verdict[]).sort(
    (a, b) => VERDICTS[a].gravity - VERDICTS[b].gravity,
  );
  const counted = verdicts.flatMap((verdict) => {
    const count = open.filter(({ mark }) => mark.verdict === verdict).length;
    return count > 0 ? [t("check.count", { verdict: nameOf(verdict), count })] : [];
  });
  const done = marks.length - open.length;
  return [
    t("check.total", { count: marks.length }),
    ...counted,
    ...(done > 0 ? [t("check.decided", { count: done })] : []),
  ].join(" · ");
}
