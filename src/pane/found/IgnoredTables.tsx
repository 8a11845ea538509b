import { useTranslation } from "../useTranslation";
import type { IgnoredTable } from "../../tables/table";
import { useCorrections } from "../corrections/CorrectionsAccess";
import { useSectionStyles } from "../corrections/Section.styles";
import { AreaLink } from "../frame/AreaLink";
import { ShortList } from "../frame/ShortList";
import { Button } from "../frame/Button";

/** Tables the user wants left alone, and the means to use them again. */
export function IgnoredTables({ tables }: { tables: readonly IgnoredTable[] }) {
  const { t } = useTranslation();
  const styles = useSectionStyles();
  const { corrections, drop } = useCorrections();

  // Said when the table may have looked a little different: whatever was said of this sheet and title is meant.
  const takeBack = ({ anchor }: IgnoredTable) => {
    const ignoring = corrections.corrections.filter((one) => one.kind === "ignore");
    const said =
      ignoring.find(({ table }) => JSON.stringify(table) === JSON.stringify(anchor)) ??
      ignoring.find(({ table }) => table.title === anchor.title && table.sheet === anchor.sheet) ??
      ignoring.find(({ table }) => table.title === anchor.title);
    if (said) drop(said);
  };

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("found.ignored", { count: tables.length })}</h2>
      <ShortList
        items={tables.map((table) => {
          const name = table.title ?? table.area.sheet;
          return (
            <div className={styles.line}>
              <span className={styles.words}>
                <div>{name}</div>
                <AreaLink area={table.area} />
              </span>
              <Button
                size="small"
                className={styles.action}
                aria-label={t("correct.useTable", { table: name })}
                onClick={() => takeBack(table)}
              >
                {t("correct.use")}
              </Button>
            </div>
          );
        })}
      />
    </section>
  );
}
