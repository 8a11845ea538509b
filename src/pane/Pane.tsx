import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LiveBook } from "../hosts/host";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { problemSentence } from "../problemSentence";
import type { Reading } from "../tables/table";
import type { CellAddress } from "../workbook/workbook";
import { CorrectionsProvider } from "./corrections/CorrectionsAccess";
import { CorrectionsSection } from "./corrections/CorrectionsSection";
import { useCorrectionsAccess } from "./corrections/useCorrectionsAccess";
import { FoundPage } from "./found/FoundPage";
import { LiveRegion } from "./frame/LiveRegion";
import { PageBody } from "./frame/PageBody";
import type { PageName } from "./frame/pages";
import { tabOf } from "./frame/PageTabs";
import { PaneHeader } from "./frame/PaneHeader";
import { usePaneLanguage } from "./frame/PaneLanguage";
import { PaneMessages } from "./frame/PaneMessages";
import { ReadingProgress } from "./frame/ReadingProgress";
import { SelectCellProvider } from "./frame/SelectCell";
import { LazyFunctionsPage } from "./functions/LazyFunctionsPage";
import type { CellFunctions } from "./functions/liveResult";
import { usePaneStyles } from "./Pane.styles";
import { useAnnouncement } from "./state/useAnnouncement";
import { useBook } from "./state/useBook";
import { useNotice, type Notice } from "./state/useNotice";
import { useStatus } from "./state/useStatus";
import { useWish } from "./state/useWish";
import { useWording } from "./style/useWording";
import { SummaryPage } from "./summary/SummaryPage";

interface PaneProps {
  readonly book: LiveBook;
  readonly paused: boolean;
  /** What the cells call, for the page that shows what they would show. */
  readonly functions: CellFunctions;
}

/** The pane around an open workbook: its pages, its messages, and the user's choice of subject and period. */
export function Pane({ book, paused, functions }: PaneProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = usePaneStyles();
  const { state, refresh, corrections, correct, giveUpUnreadable } = useBook(book, paused);
  const access = useCorrectionsAccess(corrections.kept, correct);
  const status = useStatus(state);
  const [page, setPage] = useState<PageName>("summary");
  const { notice, show, dismiss } = useNotice();
  const { announcement, announce } = useAnnouncement();

  const notify = useCallback(
    (message: Notice) => {
      show(message);
      announce(message.text);
    },
    [show, announce],
  );

  const { reading, problem } = state;
  const wording = useWording(book.wording, paused, reading);
  const { kept: settings } = wording.state;
  const { wish, decided, choose, forgetScript, writer } = useWish(settings, reading?.asked, notify);

  const reword = (changed: NarrativeSettings) => {
    if (changed.script !== settings.script) forgetScript();
    wording.change(changed);
  };

  const select = useCallback(
    async (cell: CellAddress) => {
      const result = await book.select(cell);
      if (result.ok) dismiss();
      else notify({ intent: "error", text: problemSentence(result.problem, language) });
    },
    [book, language, notify, dismiss],
  );

  const showFound = () => {
    setPage("found");
    tabOf("found")?.focus();
  };

  const isWorded = wording.state.known || wording.state.problem !== undefined;
  const [baseline, setBaseline] = useState<Reading>();
  if (reading && !baseline) setBaseline(reading);
  const updated = status === "updated" ? t("status.updated") : "";
  const heard = problem ? problemSentence(problem, language) : updated;
  return (
    <SelectCellProvider value={select}>
      <div className={styles.root}>
        <PaneHeader page={page} onPage={setPage} status={status} onRefresh={refresh} />
        <main className={styles.main}>
          <PaneMessages state={state} notice={notice} onDismiss={dismiss} onRetry={refresh} />
          {!reading && page !== "functions" && (
            <PageBody page={page}>
              {state.phase !== "failed" && (
                <ReadingProgress
                  label={t(state.phase === "reading" ? "status.reading" : "status.understanding")}
                  value={state.progress}
                />
              )}
            </PageBody>
          )}
          {reading && isWorded && page === "summary" && (
            <SummaryPage
              book={book}
              reading={reading}
              baseline={baseline ?? reading}
              onTakeNote={() => setBaseline(reading)}
              wish={wish}
              decided={decided}
              onChoose={choose}
              wording={{ ...wording, change: reword }}
              writer={writer}
              onShowFound={showFound}
              onRetry={refresh}
              notify={notify}
              announce={announce}
            />
          )}
          {reading && page === "found" && (
            <PageBody page={page}>
              <CorrectionsProvider value={access}>
                <FoundPage reading={reading} />
                <CorrectionsSection
                  reading={reading}
                  state={corrections}
                  onGiveUp={giveUpUnreadable}
                />
              </CorrectionsProvider>
            </PageBody>
          )}
          {page === "functions" && (
            <PageBody page={page}>
              <LazyFunctionsPage
                book={book}
                functions={functions}
                version={reading}
                notify={notify}
                announce={announce}
              />
            </PageBody>
          )}
        </main>
        <LiveRegion text={announcement} />
        <LiveRegion text={heard} />
      </div>
    </SelectCellProvider>
  );
}
