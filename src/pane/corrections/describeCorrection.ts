import type { Translate } from "../translator";
import type { Correction } from "../../tables/corrections/corrections";

/** A correction in one line: what it is about, and what was said. */
export function describeCorrection(correction: Correction, t: Translate): string {
  switch (correction.kind) {
    case "subject":
      return t("corrections.subject", { entity: correction.entity });
    case "year":
      return t("corrections.year", { period: correction.period });
    case "peer":
      return correction.counted
        ? t("corrections.counted", { entity: correction.entity })
        : t("corrections.uncounted", { entity: correction.entity });
    case "ignore":
      return t("corrections.ignore", { table: nameOf(correction.table) });
    case "force":
      return t("corrections.force", { sheet: correction.area.sheet });
    case "role":
    case "unit": {
      const { path, nth } = correction.line;
      const line = `${nameOf(correction.table)} · ${path.join(" · ")}${nth ? ` (${nth.at})` : ""}`;
      return correction.kind === "role"
        ? t("corrections.role", { line, role: t(`role.${correction.role}`) })
        : t("corrections.unit", { line, unit: correction.unit });
    }
    case "polarity":
      return correction.better === "lower"
        ? t("corrections.lower", { indicator: correction.indicator })
        : t("corrections.higher", { indicator: correction.indicator });
    case "alias":
      return t("corrections.alias", {
        indicator: correction.indicator,
        canonical: correction.canonical,
      });
  }
}

function nameOf({
  title,
  sheet,
}: {
  readonly title?: string | undefined;
  readonly sheet: string;
}): string {
  // Of 2022年主要指标 the anchor keeps 年主要指标.
  const words = title?.replace(/^年度?/, "");
  return words ? `${sheet} ${words}` : sheet;
}
