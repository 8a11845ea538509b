import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { DocumentDesk } from "../../hosts/documents";
import type { SettingsStore } from "../../hosts/host";
import { problemSentence } from "../../problemSentence";
import type { BookView } from "../engine/bookView";
import type { CheckView } from "../engine/checkView";
import type { Engine } from "../engine/engine";
import type { ReviseView } from "../engine/reviseView";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useRemembered } from "../frame/useRemembered";
import { TEMPLATES_FORM } from "../kept/templatesForm";
import { useKeptInBook, type KeptInBook } from "../kept/useKeptInBook";
import type { KeptReason } from "../kept/readReasons";
import type { Choice } from "../state/keepChoice";
import type { Notice } from "../state/useNotice";
import { CheckResult } from "./CheckResult";
import { DRAFT_USES, DraftEntry, type Draft, type DraftUse } from "./DraftEntry";
import { KeepTemplate } from "../revise/KeepTemplate";
import { KeptTemplates } from "../revise/KeptTemplates";
import { RevisedDraft } from "../revise/RevisedDraft";

export interface CheckPageProps {
  readonly engine: Engine;
  readonly reading: BookView;
  /** The workbook has changed since the reading. */
  readonly isStale: boolean;
  readonly documents: DocumentDesk;
  /** Whose text it is, where the user has said so for the summary; else the draft and the workbook tell. */
  readonly wish: Choice;
  readonly reasons: KeptInBook<readonly KeptReason[]>;
  /** Where the workbook keeps the texts that are used year by year. */
  readonly templates: SettingsStore | undefined;
  readonly paused: boolean;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
  readonly onShowFound: () => void;
}

interface Done {
  readonly draft: Draft;
  readonly result: Found;
  /** The reading it was held against. */
  readonly reading: BookView;
}

/** What came of a draft, by what was to be done with it. */
type Found =
  | { readonly use: "check"; readonly view: CheckView }
  | { readonly use: Exclude<DraftUse, "check">; readonly view: ReviseView };

/**
 * A draft that others, or the user, have written: held against the workbook; or an old one brought up to date by it, or a template
 * filled in.
 */
export function CheckPage(props: CheckPageProps) {
  const { engine, reading, documents, wish, notify } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const [keptUse, setUse] = useRemembered<DraftUse>("draftUse", "check");
  const use = DRAFT_USES.find((one) => one === keptUse) ?? "check";
  const [text, setText] = useState("");
  const [from, setFrom] = useState("");
  const [done, setDone] = useState<Done | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [isAgain, setAgain] = useState(false);
  const templates = useKeptInBook(props.templates, TEMPLATES_FORM, props.paused, reading);

  const found = async (draft: Draft): Promise<Found | undefined> => {
    const { subject, period } = wish;
    const ask = { text: draft.text, language, ...(subject !== undefined && { subject }) };
    if (use === "check") return { use, view: await engine.ask("check", ask) };
    const year = use === "update" ? readYear(from) : undefined;
    const revised = await engine.ask("revise", {
      ...ask,
      use,
      ...(period && { period }),
      ...(year !== undefined && { from: year }),
    });
    if (revised.ok) return { use, view: revised.value };
    notify({ intent: "error", text: problemSentence(revised.problem, language) });
    return undefined;
  };

  const run = async (draft: Draft) => {
    setBusy(true);
    try {
      const result = await found(draft);
      if (result) setDone({ draft, result, reading });
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
    await run({ text: read.value, name: file.name, ...(isWord && { bytes }) });
  };

  if (!done) {
    const isKeeping = use !== "check" && reading.tables.length > 0;
    return (
      <DraftEntry
        use={use}
        onUse={setUse}
        text={text}
        onText={setText}
        from={from}
        isAgain={isAgain}
        onFrom={setFrom}
        isBusy={isBusy}
        hasTables={reading.tables.length > 0}
        onRun={() => void run({ text })}
        onOpen={(file) => void open(file)}
        more={isKeeping && <KeepTemplate {...{ use, templates, text, notify }} />}
      >
        {isKeeping && (
          <KeptTemplates
            {...{ use, templates, isBusy, notify }}
            onRun={(kept) => {
              setText(kept);
              void run({ text: kept });
            }}
          />
        )}
      </DraftEntry>
    );
  }
  const { draft, result } = done;
  const shared = {
    draft,
    isStale: props.isStale || done.reading !== reading,
    isBusy,
    onAgain: () => void run(draft),
    onOther: () => {
      setDone(undefined);
      setAgain(true);
    },
  };
  if (result.use === "check")
    return <CheckResult {...props} key={draft.text} view={result.view} {...shared} />;
  return (
    <RevisedDraft
      key={draft.text}
      use={result.use}
      view={result.view}
      documents={documents}
      notify={notify}
      {...shared}
    />
  );
}

/** `2022`, `2022年`; what is no year is left to the text. */
function readYear(text: string): number | undefined {
  const year = /^\s*((?:19|20)\d\d)年?\s*$/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
