import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { DocumentDesk } from "../../hosts/documents";
import { problemSentence } from "../../problemSentence";
import type { BookView } from "../engine/bookView";
import type { CheckView } from "../engine/checkView";
import type { Engine } from "../engine/engine";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { KeptInBook } from "../kept/useKeptInBook";
import type { KeptReason } from "../kept/reasonsForm";
import type { Choice } from "../state/keepChoice";
import type { Notice } from "../state/useNotice";
import { CheckResult } from "./CheckResult";
import { DraftEntry, type Draft } from "./DraftEntry";

export interface CheckPageProps {
  readonly engine: Engine;
  readonly reading: BookView;
  /** The workbook has changed since the reading. */
  readonly isStale: boolean;
  readonly documents: DocumentDesk;
  /** Whose text it is, where the user has said so for the summary; else the draft and the workbook tell. */
  readonly wish: Choice;
  readonly reasons: KeptInBook<readonly KeptReason[]>;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
  readonly onShowFound: () => void;
}

interface Checked {
  readonly draft: Draft;
  readonly view: CheckView;
  /** The reading it was held against. */
  readonly reading: BookView;
}

/** A draft that others, or the user, have written, held against the workbook. */
export function CheckPage(props: CheckPageProps) {
  const { engine, reading, documents, wish, notify } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const [checked, setChecked] = useState<Checked | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);

  const check = async (draft: Draft) => {
    setBusy(true);
    try {
      const view = await engine.ask("check", {
        text: draft.text,
        language,
        ...(wish.subject !== undefined && { subject: wish.subject }),
      });
      setChecked({ draft, view, reading });
    } catch {
      notify({ intent: "error", text: t("check.failed") });
    } finally {
      setBusy(false);
    }
  };

  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await documents.read(file.name, bytes);
    if (!read.ok) {
      notify({ intent: "error", text: problemSentence(read.problem, language) });
      return;
    }
    const isWord = /\.docx$/i.test(file.name);
    await check({ text: read.value, name: file.name, ...(isWord && { bytes }) });
  };

  if (!checked) {
    return (
      <DraftEntry
        isBusy={isBusy}
        hasTables={reading.tables.length > 0}
        onCheck={(text) => void check({ text })}
        onOpen={(file) => void open(file)}
      />
    );
  }
  return (
    <CheckResult
      {...props}
      key={checked.draft.text}
      draft={checked.draft}
      view={checked.view}
      isStale={props.isStale || checked.reading !== reading}
      isBusy={isBusy}
      onAgain={() => void check(checked.draft)}
      onOther={() => setChecked(undefined)}
    />
  );
}
