import { useTranslation } from "../useTranslation";
import type { BookView } from "../engine/bookView";
import { AreaLink } from "../frame/AreaLink";
import { ShortList } from "../frame/ShortList";
import type { CellAddress } from "../../workbook/workbook";
import { WrongCell } from "./WrongCell";
import { useFoundPageStyles } from "./FoundPage.styles";
import { ContradictionLine } from "./ContradictionLine";
import { FoundTable } from "./FoundTable";
import { IgnoredTables } from "./IgnoredTables";
import { notRead } from "./notRead";
import { RefusedArea } from "./RefusedArea";

interface FoundPageProps {
  readonly reading: BookView;
  /** A figure that was read wrongly. */
  readonly wrongCell: CellAddress | undefined;
  readonly onBack: () => void;
}

/** What was understood of the workbook and what was not. */
export function FoundPage({ reading, wrongCell, onBack }: FoundPageProps) {
  const { t } = useTranslation();
  const styles = useFoundPageStyles();
  const { tables } = reading;
  const { refused, prose } = notRead(reading);
  return (
    <>
      {wrongCell && <WrongCell cell={wrongCell} tables={tables} onBack={onBack} />}
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("found.tables", { count: tables.length })}</h2>
        {tables.length === 0 && <div className={styles.none}>{t("found.noTables")}</div>}
        {tables.map((table) => (
          <FoundTable key={table.id} table={table} />
        ))}
      </section>
      {reading.ignored && <IgnoredTables tables={reading.ignored} />}
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("found.refused", { count: refused.length })}</h2>
        {refused.length === 0 && <div className={styles.none}>{t("found.noRefused")}</div>}
        <ShortList
          items={refused.map((refusal) => (
            <RefusedArea refusal={refusal} />
          ))}
        />
      </section>
      {reading.contradictions && (
        <section className={styles.section}>
          <h2 className={styles.heading}>
            {t("found.contradictions", { count: reading.contradictions.length })}
          </h2>
          <ShortList
            items={reading.contradictions.map((contradiction) => (
              <ContradictionLine contradiction={contradiction} />
            ))}
          />
        </section>
      )}
      {prose.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t("found.prose", { count: prose.length })}</h2>
          <ShortList
            items={prose.map(({ area }) => (
              <AreaLink area={area} />
            ))}
          />
        </section>
      )}
    </>
  );
}
