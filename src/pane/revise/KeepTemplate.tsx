import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useCheckPageStyles } from "../check/CheckPage.styles";
import { Button } from "../frame/Button";
import type { KeptInBook } from "../kept/useKeptInBook";
import type { KeptTemplate } from "../kept/readTemplates";
import { MOST_TEMPLATES } from "../kept/templatesForm";
import type { Notice } from "../state/useNotice";
import { useTranslation } from "../useTranslation";
import { templateName } from "./templateName";

interface KeepTemplateProps {
  readonly use: KeptTemplate["use"];
  readonly templates: KeptInBook<readonly KeptTemplate[]>;
  /** The text that may be kept. */
  readonly text: string;
  readonly notify: (notice: Notice) => void;
}

/** Keeps the text in the workbook for the next year; not there where there is none, or it is kept already. */
export function KeepTemplate({ use, templates, text, notify }: KeepTemplateProps) {
  const { kept, known, unsaved } = templates.state;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const name = templateName(text);
  const isKept = kept.some((template) => template.use === use && template.text === text);
  if (!known || unsaved || name === "" || isKept || kept.length >= MOST_TEMPLATES) return null;

  const keep = () => {
    const others = kept.filter((template) => template.use !== use || template.name !== name);
    templates.change([...others, { use, name, text }]);
    notify({ intent: "success", text: t("templates.kept", { name }) });
  };

  return (
    <Button
      appearance="subtle"
      className={styles.action}
      icon={<SaveRegular />}
      aria-label={t("templates.keep")}
      title={t("templates.hint")}
      onClick={keep}
    >
      {t("templates.keepShort")}
    </Button>
  );
}
