import { useTranslation } from "../useTranslation";
import type { Omission } from "../../narrative/facts/fact";
import { wordsOfKind } from "../../narrative/statements/kindWords";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ShortList } from "../frame/ShortList";
import { gatherOmissions } from "./gatherOmissions";
import { OmittedPlaces } from "./OmittedPlaces";
import { useOmissionsStyles } from "./Omissions.styles";

/** Each reason once, with all it applies to. */
export function GatheredOmissions({ omitted }: { omitted: readonly Omission[] }) {
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
