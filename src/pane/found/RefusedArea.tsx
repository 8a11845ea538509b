import { useState } from "react";
import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import type { Refusal } from "../../tables/table";
import { columnLetters, formatArea } from "../../workbook/address";
import { useCorrections } from "../corrections/CorrectionsAccess";
import { AreaLink } from "../frame/AreaLink";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { LineRoles } from "./LineRoles";
import { Button } from "../frame/Button";

/** What could not be read, why, and what the user can say to have it read. */
export function RefusedArea({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const { add } = useCorrections();
  const [open, setOpen] = useState(false);
  const { area, problem, table, forcible } = refusal;
  return (
    <>
      <AreaLink area={area} />
      <span>{problemSentence(problem, language)}</span>
      {table && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={t("correct.columnsOf", { area: formatArea(area) })}
          onClick={() => setOpen(!open)}
        >
          {t("correct.columns")}
        </Button>
      )}
      {table && open && (
        <LineRoles
          heading={t("found.columns")}
          lines={table.columns}
          name={(line) => columnLetters(line)}
          axis="column"
          table={table.anchor}
        />
      )}
      {forcible && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t("correct.forceArea", { area: formatArea(area) })}
          onClick={() => add({ kind: "force", area: forcible, headerRows: 1 })}
        >
          {t("correct.force")}
        </Button>
      )}
    </>
  );
}
