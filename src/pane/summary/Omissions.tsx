import { useTranslation } from "../useTranslation";
import type { Omission } from "../../narrative/facts/fact";
import { wordsOfKind } from "../../narrative/statements/statementOf";
import { Disclosure } from "../frame/Disclosure";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ShortList } from "../frame/ShortList";
import { gatherOmissions } from "./gatherOmissions";
import { OmittedPlaces } from "./OmittedPlaces";
import { useOmissionsStyles } from "./Omissions.styles";

/** What could have been said and was not: each reason once, with all it applies to. */
export function Omissions({ omitted }: { omitted: readonly Omission[] }) {
  const { t } = useTranslation();
  if (omitted.length === 0) return null;
  return (
    <Disclosure level="h2" name="omitted" heading={t("omitted.heading", { count: omitted.length })}>
      <Gathered omitted={omitted} />
    </Disclosure>
  );
}

function Gathered({ omitted }: { omitted: readonly Omission[] }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useOmissionsStyles();
  return (
    <ShortList
      items={gatherOmissions(omitted, language).map(({ kind, reason, places }) => (
        <>
          <span className={styles.what}>
            {t("omitted.kind", {
              kind: wordsOfKind(kind).name?.[language] ?? kind,
              count: places.length,
            })}
          </span>
          <span className={styles.reason}>{reason}</span>
          <OmittedPlaces places={places} />
        </>
      ))}
    />
  );
}
