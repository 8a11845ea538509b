import { useMemo } from "react";
import { useTranslation } from "../useTranslation";
import type { LiveBook, SheetLine } from "../../hosts/host";
import type { Narrative } from "../../narrative/narrative";
import type { DocxOptions } from "../../narrative/print/docx/printDocx";
import { printHtml } from "../../narrative/print/printHtml";
import { printLines } from "../../narrative/print/printRows";
import { writeTraditional } from "../../narrative/print/writeTraditional";
import { printText } from "../../narrative/print/printText";
import type { Writer } from "../../narrative/print/traditionalWriter";
import { printPeriod } from "../../quantity/printPeriod";
import { copyRichText } from "../copyRichText";
import { downloadFile, WORD_TYPE } from "../downloadFile";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { problemText } from "../frame/problemText";
import type { Pictures } from "../picture/usePictures";
import type { Notice } from "../state/useNotice";
import { fileName } from "./fileName";

interface TextActionsOptions {
  readonly book: LiveBook;
  readonly pictures: Pictures;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

export interface TextActions {
  /** Yields whether the text is on the clipboard. */
  readonly copy: (narrative: Narrative) => Promise<boolean>;
  /** With the writer of the text if it has one: the name of the sheet follows the text. */
  readonly insert: (narrative: Narrative, subject: string, write?: Writer) => Promise<void>;
  /** As a Word document with the pictures picked, with or without the list of its figures; where no file gets through, the text is copied instead. */
  readonly exportWord: (narrative: Narrative, appendix: boolean) => Promise<void>;
  /** The texts of several, each on a page of its own in one Word document, or below each other on one sheet. */
  readonly exportAll: (narratives: readonly Narrative[], write?: Writer) => Promise<void>;
  readonly insertAll: (narratives: readonly Narrative[], write?: Writer) => Promise<void>;
}

const asItIs: Writer = (text) => text;

/** Copying the text, putting it on a sheet of its own, and saving it for Word; all say how they ended. */
export function useTextActions(options: TextActionsOptions): TextActions {
  const { book, pictures, notify, announce } = options;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  return useMemo(() => {
    const insertLines = async (name: string, lines: readonly SheetLine[], key: string) => {
      const result = await book.insertSheet(name, lines, key);
      if (!result.ok) {
        notify({ intent: "error", text: await problemText(result.problem, language) });
        return;
      }
      const sheet = result.value;
      const text = t("actions.inserted", { name: sheet });
      notify({ intent: "success", text, cell: { sheet, row: 0, column: 0 } });
    };
    const save = async (
      narratives: readonly Narrative[],
      title: string,
      options: Pick<DocxOptions, "appendix"> & { readonly paint?: Pictures["paint"] } = {},
    ) => {
      const [first, ...others] = narratives;
      if (!first) return;
      const name = fileName(title, "docx");
      try {
        // The Word library is larger than the rest of the pane: it is loaded when somebody asks for it.
        const { printDocx } = await import(
          /* webpackChunkName: "docx" */ "../../narrative/print/docx/printDocx"
        );
        const { appendix = false, paint } = options;
        const painted = await paint?.();
        const pictures = painted && { pictures: painted };
        const bytes = await printDocx(first, { appendix, others, ...pictures });
        downloadFile(bytes, name, WORD_TYPE);
      } catch {
        notify({ intent: "error", text: t("actions.exportFailed") });
        return;
      }
      // Whether it has reached the user cannot be seen from here.
      notify({ intent: "info", text: t("actions.exported", { name }) });
    };
    const written = (narratives: readonly Narrative[], write: Writer | undefined) =>
      write ? narratives.map((one) => writeTraditional(one, write)) : narratives;
    return {
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
        await insertLines(name, printLines(narrative), `${narrative.subject} ${period}`);
      },
      exportWord: async (narrative, appendix) => {
        if (!book.savesFiles()) {
          const html = printHtml(narrative);
          const copied = await copyRichText({ html, text: printText(narrative) });
          const text = t(copied ? "actions.copiedInstead" : "actions.noDownloads");
          notify({ intent: "info", text });
          return;
        }
        await save([narrative], narrative.title, { appendix, paint: pictures.paint });
      },
      exportAll: async (narratives, write) => {
        if (book.savesFiles()) await save(written(narratives, write), t("actions.allName"));
        else notify({ intent: "info", text: t("actions.noDownloads") });
      },
      insertAll: async (narratives, write) => {
        const lines = written(narratives, write).flatMap(printLines);
        await insertLines(t("actions.allName"), lines, "*");
      },
    };
  }, [book, pictures, notify, announce, t, language]);
}
