import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "./useTranslation";
import type { DocumentDesk } from "../hosts/documents";
import type { LiveBook } from "../hosts/host";
import type { Problem } from "../problem";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { addCorrection } from "../tables/corrections/changeCorrections";
import type { CellAddress } from "../workbook/workbook";
import { useSelectedError } from "./cellError/useSelectedError";
import { KeptPage } from "./frame/KeptPage";
import { LazyPage } from "./frame/LazyPage";
import { lazyPart } from "./frame/lazyPart";
import { LiveRegion } from "./frame/LiveRegion";
import { PageBody } from "./frame/PageBody";
import { isPageName, TABBED_PAGES, type PageName } from "./frame/pages";
import { tabOf } from "./frame/PageTabs";
import { PaneHeader } from "./frame/PaneHeader";
import { usePaneLanguage } from "./frame/PaneLanguage";
import { PaneMessages } from "./frame/PaneMessages";
import { problemText, useProblemText } from "./frame/problemText";
import { ReadingProgress } from "./frame/ReadingProgress";
import { SelectCellProvider } from "./frame/SelectCell";
import { useFocusKept } from "./frame/useFocusKept";
import { usePageKeys } from "./frame/usePageKeys";
import { useRemembered } from "./frame/useRemembered";
import type { LeaveOpenEdit } from "./edit/Rewrite";
import type { CellFunctions } from "./functions/computeLive";
import type { WantedFormula } from "./functions/useFormulaForm";
import { CHOICE_FORM } from "./kept/choiceForm";
import { EDITS_FORM } from "./kept/editsForm";
import { FROZEN_FORM } from "./kept/frozenForm";
import { REASONS_FORM } from "./kept/reasonsForm";
import { useKeptInBook } from "./kept/useKeptInBook";
import { withoutUnreadable } from "./kept/withoutUnreadable";
import { usePaneStyles } from "./Pane.styles";
import type { Choice } from "./state/keepChoice";
import { useAnnouncement } from "./state/useAnnouncement";
import { useBook } from "./state/useBook";
import { useCommands } from "./state/useCommands";
import { useNotice, type Notice } from "./state/useNotice";
import { useStatus } from "./state/useStatus";
import { useWish } from "./state/useWish";
import { useWording } from "./style/useWording";

export interface PaneProps {
  readonly book: LiveBook;
  readonly paused: boolean;
  /** What the cells call, for the page that shows what they would show. */
  readonly functions: CellFunctions;
  readonly documents: DocumentDesk;
}

const CellErrorMessage = lazyPart(
  () =>
    import(/* webpackChunkName: "functionsPage" */ "./cellError/CellErrorMessage").then(
      (part) => part.CellErrorMessage,
    ),
  { quiet: true },
);
const KeptTrouble = lazyPart(
  () =>
    import(/* webpackChunkName: "kept" */ "./kept/KeptTrouble").then((part) => part.KeptTrouble),
  { quiet: true },
);
/** The first page comes with the pane. */
const loadSummary = () =>
  import(/* webpackChunkName: "pane" */ "./summary/SummaryPage").then((part) => part.SummaryPage);
const loadCheck = () =>
  import(/* webpackChunkName: "check" */ "./check/CheckPage").then((part) => part.CheckPage);
const loadFunctions = () =>
  import(/* webpackChunkName: "functionsPage" */ "./functions/FunctionsView").then(
    (part) => part.FunctionsView,
  );
const loadFound = () =>
  import(/* webpackChunkName: "found" */ "./found/FoundView").then((part) => part.FoundView);
const loadSettings = () =>
  import(/* webpackChunkName: "settings" */ "./settings/SettingsPage").then(
    (part) => part.SettingsPage,
  );

/** The pane around an open workbook: its pages, its messages, and what the user has chosen for them. */
export function Pane({ book, paused, functions, documents }: PaneProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = usePaneStyles();
  const opened = useBook(book, paused);
  const { state, engine, refresh, cancel, corrections, correct } = opened;
  const { retryCorrections, giveUpUnreadable } = opened;
  const status = useStatus(state);
  const [keptPage, keepPage] = useRemembered<PageName>("page", "summary");
  const page = isPageName(keptPage) ? keptPage : "summary";
  const { notice, show, dismiss } = useNotice();
  const { announcement, announce } = useAnnouncement();

  const notify = useCallback(
    (message: Notice) => {
      show(message);
      announce(message.text);
    },
    [show, announce],
  );

  const onFail = useCallback(
    async (why: Problem) => notify({ intent: "error", text: await problemText(why, language) }),
    [notify, language],
  );

  const leaveRef: LeaveOpenEdit = useRef(undefined);
  // A message is of the page that it came up on; but that a sentence half written was taken is told wherever one has gone.
  const setPage = useCallback(
    (next: PageName) => {
      if (next === page) return;
      dismiss();
      if (leaveRef.current?.() !== false) keepPage(next);
    },
    [page, dismiss, keepPage],
  );
  usePageKeys(TABBED_PAGES, setPage);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);

  const { reading, problem } = state;
  const wording = useWording(book.wording, paused, reading);
  const choice = useKeptInBook(book.choice, CHOICE_FORM, paused, reading);
  const edits = useKeptInBook(book.edits, EDITS_FORM, paused, reading);
  const frozen = useKeptInBook(book.frozen, FROZEN_FORM, paused, reading);
  const reasons = useKeptInBook(book.reasons, REASONS_FORM, paused, reading);
  const kept = {
    choice,
    edits,
    frozen,
    reasons,
    wording: withoutUnreadable(wording),
    corrections: withoutUnreadable({
      state: corrections,
      retry: retryCorrections,
      giveUpUnreadable,
    }),
  };
  const isTroubled = Object.values(kept).some(
    ({ state: { problem: failure, unreadable } }) => failure ?? unreadable,
  );
  // That something was kept is no longer said where it was not.
  const isPraised = notice?.intent === "success";
  useEffect(() => {
    if (isTroubled && isPraised) dismiss();
    // Only when trouble begins: what is done later may well be told.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isTroubled]);
  const { kept: settings } = wording.state;
  const chosen = choice.state.kept;
  const { change: keepChosen } = choice;
  const keptWish = useMemo(
    () => ({
      chosen,
      keep: (change: (current: Partial<Choice>) => Partial<Choice>) => keepChosen(change(chosen)),
    }),
    [chosen, keepChosen],
  );
  const { wish, decided, choose, forgetScript, writer } = useWish(
    settings,
    reading,
    notify,
    keptWish,
  );

  const reword = (changed: NarrativeSettings) => {
    if (changed.script !== settings.script) forgetScript();
    wording.change(changed);
  };

  const select = useCallback(
    async (cell: CellAddress) => {
      const result = await book.select(cell);
      if (!result.ok) await onFail(result.problem);
    },
    [book, onFail],
  );

  const [wrongCell, setWrongCell] = useState<CellAddress | undefined>(undefined);
  const showFound = useCallback(
    (cell?: CellAddress) => {
      setWrongCell(cell);
      setPage("found");
      tabOf("found")?.focus();
    },
    [setPage],
  );

  const [asked, setAsked] = useState(0);
  useCommands((command) => {
    if (command === "checkDraft") setPage("check");
    if (command === "showUse") {
      setPage("summary");
      setAsked((before) => before + 1);
    }
    if (command === "mendCell") {
      void book.formulas?.selection().then((at) => {
        if (at.ok) showFound({ sheet: at.value.sheet, row: at.value.top, column: at.value.left });
        else void onFail(at.problem);
      });
    }
  });

  const [wanted, setWanted] = useState<WantedFormula | undefined>(undefined);
  const { explained, dismiss: dismissError } = useSelectedError(
    book.formulas,
    functions,
    reading,
    paused,
  );

  const recalculate = async () => {
    const result = await book.formulas?.recalculate();
    if (result?.ok === false) await onFail(result.problem);
  };

  const isKnown = [wording, choice, edits, frozen].every(
    ({ state: { known, problem: failure } }) => known || failure !== undefined,
  );
  const isBusy = state.phase === "reading" || state.phase === "understanding";
  const isStale = state.stale || state.phase === "cancelled" || (problem !== undefined && !isBusy);
  const updated = status === "updated" ? t("status.updated") : "";
  const trouble = useProblemText(problem);
  const heard = problem ? trouble : updated;
  const progress = (
    <ReadingProgress
      label={t(state.phase === "reading" ? "status.reading" : "status.understanding")}
      {...(state.phase === "reading" && { value: state.progress })}
      onCancel={cancel}
    />
  );
  const told = { notify, announce };

  return (
    <SelectCellProvider value={select}>
      <div className={styles.root}>
        <PaneHeader page={page} onPage={setPage} reading={reading} isBusy={isBusy} />
        <main ref={main} className={styles.main}>
          <PaneMessages
            state={state}
            problem={trouble}
            notice={notice}
            onDismiss={dismiss}
            onRetry={refresh}
          />
          {isTroubled && <KeptTrouble kept={kept} />}
          {explained && (
            <CellErrorMessage
              explained={explained}
              onMend={(formula) => {
                setWanted({ formula, home: explained.selected.home });
                setPage("functions");
              }}
              onRecalculate={() => void recalculate()}
              onDismiss={dismissError}
            />
          )}
          {!reading && page !== "functions" && page !== "settings" && (
            <PageBody page={page}>{isBusy && progress}</PageBody>
          )}
          {reading && isBusy && <div className={styles.progress}>{progress}</div>}
          {reading && isKnown && page === "summary" && (
            <LazyPage
              page="summary"
              load={loadSummary}
              book={book}
              engine={engine}
              reading={reading}
              paused={paused}
              status={status}
              asked={asked}
              onFail={onFail}
              isStale={isStale}
              wish={wish}
              decided={decided}
              onChoose={choose}
              wording={{ ...wording, change: reword }}
              edits={edits}
              leaveRef={leaveRef}
              frozen={frozen}
              writer={writer}
              onShowFound={showFound}
              onShowStyle={() => setPage("settings")}
              onRefresh={refresh}
              onYear={(year) =>
                correct(addCorrection(corrections.kept, { kind: "year", period: `${year}年` }))
              }
              {...told}
            />
          )}
          {reading && (
            <KeptPage isShown={page === "check"}>
              <LazyPage
                page="check"
                load={loadCheck}
                engine={engine}
                reading={reading}
                isStale={isStale}
                documents={documents}
                wish={wish}
                reasons={reasons}
                templates={book.templates}
                paused={paused}
                onShowFound={() => showFound()}
                {...told}
              />
            </KeptPage>
          )}
          {reading && page === "found" && (
            <LazyPage
              page="found"
              load={loadFound}
              reading={reading}
              wrongCell={wrongCell}
              corrections={corrections}
              onCorrect={correct}
              onBack={() => setPage("summary")}
              onGiveUp={giveUpUnreadable}
            />
          )}
          <KeptPage isShown={page === "functions"}>
            <LazyPage
              page="functions"
              load={loadFunctions}
              book={book}
              functions={functions}
              version={reading}
              wanted={wanted}
              {...told}
            />
          </KeptPage>
          {page === "settings" && (
            <LazyPage
              page="settings"
              load={loadSettings}
              book={book}
              functions={functions}
              wording={{ ...wording, change: reword }}
              version={reading}
              {...told}
            />
          )}
        </main>
        <LiveRegion text={announcement} />
        <LiveRegion text={heard} />
      </div>
    </SelectCellProvider>
  );
}
