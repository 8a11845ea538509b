import { Button, Checkbox } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useExportWordStyles } from "./ExportWord.styles";

interface ExportWordProps {
  readonly disabled: boolean;
  readonly onExport: (appendix: boolean) => Promise<void>;
}

/** The text as a Word document, with or without the list of its figures. */
export function ExportWord({ disabled, onExport }: ExportWordProps) {
  const { t } = useTranslation();
  const styles = useExportWordStyles();
  const [appendix, setAppendix] = useState(false);
  const [exporting, setExporting] = useState(false);

  const run = async () => {
    setExporting(true);
    try {
      await onExport(appendix);
    } finally {
      setExporting(false);
    }
  };

  return (
    <div className={styles.root}>
      <Button
        icon={<DocumentArrowDownRegular />}
        disabled={disabled}
        disabledFocusable={exporting}
        onClick={() => void run()}
      >
        {t("actions.export")}
      </Button>
      <Checkbox
        label={t("actions.appendix")}
        disabled={disabled}
        checked={appendix}
        onChange={(_, { checked }) => setAppendix(checked === true)}
      />
    </div>
  );
}
