import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { LiveBook } from "../../hosts/host";
import type { Narrative } from "../../narrative/narrative";
import { printHtml } from "../../narrative/print/printHtml";
import { printRows } from "../../narrative/print/printRows";
import { printText } from "../../narrative/print/printText";
import type { Writer } from "../../narrative/print/traditionalWriter";
import { problemSentence } from "../../problemSentence";
import { printPeriod } from "../../quantity/printPeriod";
import { copyRichText } from "../copyRichText";
import { downloadFile } from "../downloadFile";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { Notice } from "../state/useNotice";
import { fileName } from "./fileName";

interface TextActionsOptions {
  readonly book: LiveBook;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

export interface TextActions {
  /** Yields whether the text is on the clipboard. */
  readonly copy: (narrative: Narrative) => Promise<boolean>;
  /** With the writer of the text if it has one: the name of the sheet follows the text. */
  readonly insert: (narrative: Narrative, subject: string, write?: Writer) => Promise<void>;
  /** As a Word document, with or without the list of its figures. */
  readonly exportWord: (narrative: Narrative, appendix: boolean) => Promise<void>;
}

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const asItIs: Writer = (text) => text;

/** Copying the text, putting it on a sheet of its own, and saving it for Word; all say how they ended. */
export function useTextActions({ book, notify, announce }: TextActionsOptions): TextActions {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  return useMemo(
    () => ({
      copy: async (narrative) => {
        const html = printHtml(narrative);
        const copied = await copyRichText({ html, text: printText(narrative) });
        if (copied) announce(t("actions.copied"));
        else notify({ intent: "error", text: t("actions.copyFailed") });
        return copied;
      },
      insert: async (narrative, subject, write = asItIs) => {
        const period = narrative.period ? printPeriod(narrative.period) : "";
        const name = write(t("actions.sheetName", { subject, period }).trim());
        const result = await book.insertSheet(name, printRows(narrative));
        if (!result.ok) {
          notify({ intent: "error", text: problemSentence(result.problem, language) });
          return;
        }
        const sheet = result.value;
        const text = t("actions.inserted", { name: sheet });
        notify({ intent: "success", text, cell: { sheet, row: 0, column: 0 } });
      },
      exportWord: async (narrative, appendix) => {
        const name = fileName(narrative.title, "docx");
        try {
          // The Word library is larger than the rest of the pane: it is loaded when somebody asks for it.
          const { printDocx } = await import(
            /* webpackChunkName: "docx" */ "../../narrative/print/docx/printDocx"
          );
          downloadFile(await printDocx(narrative, { appendix }), name, WORD_TYPE);
        } catch {
          notify({ intent: "error", text: t("actions.exportFailed") });
          return;
        }
        notify({ intent: "success", text: t("actions.exported", { name }) });
      },
    }),
    [book, notify, announce, t, language],
  );
}
