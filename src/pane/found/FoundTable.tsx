import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { Table } from "../../tables/table";
import { columnLetters } from "../../workbook/address";
import { useCorrections } from "../corrections/CorrectionsAccess";
import { AreaLink } from "../frame/AreaLink";
import { useFoundTableStyles } from "./FoundTable.styles";
import { LineRoles } from "./LineRoles";
import { Button } from "../frame/Button";

/** One table: where it stands and, on request, what its rows and columns were taken for. */
export function FoundTable({ table }: { table: Table }) {
  const { t } = useTranslation();
  const styles = useFoundTableStyles();
  const { add } = useCorrections();
  const { anchor } = table;
  const name = table.title ?? table.area.sheet;
  return (
    <div className={styles.root}>
      <div className={styles.title}>{name}</div>
      <div className={styles.facts}>
        <AreaLink area={table.area} />
        <span>{t(`orientation.${table.orientation}`)}</span>
        <span>{t("found.figures", { count: table.observationCount })}</span>
      </div>
      {anchor && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          aria-label={t("correct.ignoreTable", { table: name })}
          onClick={() => add({ kind: "ignore", table: anchor })}
        >
          {t("correct.ignore")}
        </Button>
      )}
      <Accordion collapsible className={styles.meaning}>
        <AccordionItem value="meaning">
          <AccordionHeader as="h3" size="small">
            {t("found.meaning")}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <LineRoles
              heading={t("found.columns")}
              lines={table.columns}
              name={(line) => columnLetters(line)}
              axis="column"
              orientation={table.orientation}
              table={table.anchor}
            />
            <LineRoles
              heading={t("found.rows")}
              lines={table.rows}
              name={(line) => String(line + 1)}
              axis="row"
              orientation={table.orientation}
              table={table.anchor}
            />
            {table.notes.map((note, index) => (
              <div key={index} className={styles.note}>
                {note}
              </div>
            ))}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
