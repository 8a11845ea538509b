import { useEffect, useRef } from "react";
import { useTranslation } from "../useTranslation";
import type { KeptValues } from "../../hosts/formulaDesk";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { countBySheet } from "./countBySheet";
import { useFormStyles } from "./Form.styles";
import { usePlaces } from "./usePlaces";

/** What has become values, what has not, and why. */
export function ConvertReport({ report }: { report: KeptValues }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const places = usePlaces();
  const list = useRef<HTMLUListElement>(null);
  const { kept, left, failed, unread } = report;
  const errors = left.filter(({ state }) => state === "error");
  const busy = left.filter(({ state }) => state === "busy");
  const lines = [
    kept.length === 0 ? t("values.nothing") : t("values.done"),
    ...countBySheet(kept).map(({ sheet, count }) => t("values.sheet", { sheet, count })),
    ...(errors.length > 0 ? [t("values.errors", { places: places(errors) })] : []),
    ...(busy.length > 0 ? [t("values.busy", { places: places(busy) })] : []),
    ...failed.map(({ sheet, problem }) =>
      t("values.failed", { sheet, problem: problemSentence(problem, language) }),
    ),
    ...(unread.length > 0 ? [t("values.unread", { sheets: unread.join(" ") })] : []),
  ];
  // It stands below the button, which may be the last thing in view.
  useEffect(() => list.current?.scrollIntoView({ block: "nearest" }), [report]);

  return (
    <ul ref={list} className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.item}>
          {line}
        </li>
      ))}
    </ul>
  );
}
