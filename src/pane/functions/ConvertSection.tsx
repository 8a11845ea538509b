import { useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { KeptValues, OwnFormulas } from "../../hosts/formulaDesk";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ConvertDialog } from "./ConvertDialog";
import { ConvertReport } from "./ConvertReport";
import { useFormStyles } from "./Form.styles";
import { useFunctionsStyles } from "./Functions.styles";
import { useFunctionsAccess } from "./FunctionsAccess";
import { Button } from "../frame/Button";

/** For a file that leaves the office: our formulas become the values they show. */
export function ConvertSection() {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { group, heading } = useFunctionsStyles();
  const { desk, notify } = useFunctionsAccess();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<OwnFormulas | undefined>(undefined);
  const [report, setReport] = useState<KeptValues | undefined>(undefined);
  const restore = useRestoreFocusTarget();

  const start = async () => {
    setBusy(true);
    setReport(undefined);
    const result = await desk.ownFormulas();
    setBusy(false);
    if (!result.ok) notify({ intent: "error", text: problemSentence(result.problem, language) });
    else if (result.value.found.length > 0 || result.value.unread.length > 0)
      setFound(result.value);
    else notify({ intent: "success", text: t("values.none") });
  };

  const convert = async (errorsToo: boolean) => {
    setFound(undefined);
    setBusy(true);
    const result = await desk.keepValues(errorsToo);
    setBusy(false);
    if (result.ok) setReport(result.value);
    else notify({ intent: "error", text: problemSentence(result.problem, language) });
  };

  return (
    <section className={group} aria-labelledby="values-heading">
      <h2 id="values-heading" className={heading}>
        {t("values.heading")}
      </h2>
      <p className={styles.quiet}>{t("values.explain")}</p>
      <Button
        {...restore}
        className={styles.write}
        disabledFocusable={busy}
        onClick={() => void start()}
      >
        {busy ? t("values.looking") : t("values.start")}
      </Button>
      {found && (
        <ConvertDialog
          found={found}
          onConvert={(errorsToo) => void convert(errorsToo)}
          onCancel={() => setFound(undefined)}
        />
      )}
      <div role="status">{report && <ConvertReport report={report} />}</div>
    </section>
  );
}
