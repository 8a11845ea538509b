import type { DocumentDesk } from "../hosts/documents";
import type { LiveBook } from "../hosts/host";
import type { Language } from "../language";
import { useAppStyles } from "./App.styles";
import { PaneBoundary } from "./frame/PaneBoundary";
import { PaneLanguageProvider } from "./frame/PaneLanguage";
import { StandIn } from "./frame/StandIn";
import type { CellFunctions } from "./functions/liveResult";
import { Pane } from "./Pane";
import type { Translate } from "./translator";
import { WordsProvider } from "./useTranslation";

interface AppProps {
  readonly language: Language;
  /** The words of that language. */
  readonly words: Translate;
  /** What there is in Excel; absent where the page was opened outside. */
  readonly open?: {
    readonly book: LiveBook;
    readonly documents: DocumentDesk;
    /** The custom functions of the same page, by their names in the code. */
    readonly functions: CellFunctions;
  };
  /** The pane is closed while its runtime goes on for the functions. */
  readonly paused?: boolean;
}

/** The task pane, whatever host it stands in. */
export function App({ language, words: t, open, paused = false }: AppProps) {
  const styles = useAppStyles();

  const crashed = (retry: () => void) => (
    <StandIn
      intent="error"
      text={t("pane.crashed")}
      action={{ label: t("notice.retry"), run: retry }}
    />
  );

  return (
    <WordsProvider value={{ t }}>
      <PaneLanguageProvider value={language}>
        <div className={styles.root}>
          <PaneBoundary fallback={crashed}>
            {open ? (
              <Pane paused={paused} {...open} />
            ) : (
              <StandIn intent="info" text={t("pane.outside")} />
            )}
          </PaneBoundary>
        </div>
      </PaneLanguageProvider>
    </WordsProvider>
  );
}
