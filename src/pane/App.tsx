import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import { I18nextProvider } from "react-i18next";
import type { LiveBook } from "../hosts/host";
import type { Language } from "../language";
import { useAppStyles } from "./App.styles";
import { PaneBoundary } from "./frame/PaneBoundary";
import { PaneLanguageProvider } from "./frame/PaneLanguage";
import { StandIn } from "./frame/StandIn";
import type { CellFunctions } from "./functions/liveResult";
import { Pane } from "./Pane";
import { paneTheme } from "./paneTheme";
import { translator } from "./translator";

interface AppProps {
  /** The open workbook; absent where the page was opened outside Excel. */
  readonly book?: LiveBook;
  readonly language: Language;
  readonly dark?: boolean;
  /** The pane is closed while its runtime goes on for the functions. */
  readonly paused?: boolean;
  /** The custom functions of the same page, by their names in the code. */
  readonly functions?: CellFunctions;
}

/** The task pane, whatever host it stands in. */
export function App({ book, language, dark = false, paused = false, functions = {} }: AppProps) {
  const words = useMemo(() => translator(language), [language]);
  const styles = useAppStyles();

  const crashed = (retry: () => void) => (
    <StandIn
      intent="error"
      text={words.t("pane.crashed")}
      action={{ label: words.t("notice.retry"), run: retry }}
    />
  );

  return (
    <FluentProvider theme={paneTheme(dark)}>
      <I18nextProvider i18n={words}>
        <PaneLanguageProvider value={language}>
          <div className={styles.root}>
            <PaneBoundary fallback={crashed}>
              {book ? (
                <Pane book={book} paused={paused} functions={functions} />
              ) : (
                <StandIn intent="info" text={words.t("pane.outside")} />
              )}
            </PaneBoundary>
          </div>
        </PaneLanguageProvider>
      </I18nextProvider>
    </FluentProvider>
  );
}
