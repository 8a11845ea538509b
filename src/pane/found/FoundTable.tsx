import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Table } from "../../tables/table";
import { columnLetters } from "../../workbook/address";
import { AreaLink } from "../frame/AreaLink";
import { useFoundTableStyles } from "./FoundTable.styles";
import { LineRoles } from "./LineRoles";

/** One table: where it stands and, on request, what its rows and columns were taken for. */
export function FoundTable({ table }: { table: Table }) {
  const { t } = useTranslation();
  const styles = useFoundTableStyles();
  return (
    <div className={styles.root}>
      <div className={styles.title}>{table.title ?? table.area.sheet}</div>
      <div className={styles.facts}>
        <AreaLink area={table.area} />
        <span>{t(`orientation.${table.orientation}`)}</span>
        <span>{t("found.figures", { count: table.observationCount })}</span>
      </div>
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
            />
            <LineRoles
              heading={t("found.rows")}
              lines={table.rows}
              name={(line) => String(line + 1)}
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
