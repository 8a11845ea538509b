import { useTranslation } from "react-i18next";
import type { Reading } from "../../tables/table";
import { AreaLink } from "../frame/AreaLink";
import { ShortList } from "../frame/ShortList";
import { useFoundPageStyles } from "./FoundPage.styles";
import { FoundTable } from "./FoundTable";
import { IgnoredTables } from "./IgnoredTables";
import { notRead } from "./notRead";
import { RefusedArea } from "./RefusedArea";

/** What was understood of the workbook and what was not. */
export function FoundPage({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const styles = useFoundPageStyles();
  const { tables } = reading;
  const { refused, prose } = notRead(reading);
  return (
    <>
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
