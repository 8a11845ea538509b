import { useMemo, type ComponentType } from "react";
import type { Language } from "../language";
import { useAppStyles } from "./App.styles";
import { PaneBoundary } from "./frame/PaneBoundary";
import { PaneLanguageProvider } from "./frame/PaneLanguage";
import { StandIn } from "./frame/StandIn";
import { StartingPane } from "./frame/StartingPane";
import { useLazy } from "./frame/useLazy";
import type { PaneProps } from "./Pane";
import type { Translate } from "./translator";
import { useTranslation, WordsProvider, type Words } from "./useTranslation";

/** What fills the frame once it has been loaded. */
export interface OpenPane {
  readonly Pane: ComponentType<PaneProps>;
  readonly words: Words;
  readonly parts: Omit<PaneProps, "paused">;
}

interface AppProps {
  readonly language: Language;
  /** The words of the frame in that language. */
  readonly words: Translate;
  /** Loads what there is in Excel, always the same function; absent where the page was opened outside. */
  readonly open?: () => Promise<OpenPane>;
  /** The pane is closed while its runtime goes on for the functions. */
  readonly paused?: boolean;
}

/** The task pane, whatever host it stands in. */
export function App({ language, words: t, open, paused = false }: AppProps) {
  const styles = useAppStyles();
  const frame = useMemo(() => ({ t, pageWords: () => Promise.resolve(t) }), [t]);

  const crashed = (retry: () => void) => (
    <StandIn
      intent="error"
      text={t("pane.crashed")}
      action={{ label: t("notice.retry"), run: retry }}
    />
  );

  return (
    <WordsProvider value={frame}>
      <PaneLanguageProvider value={language}>
        <div className={styles.root}>
          <PaneBoundary fallback={crashed}>
            {open ? (
              <LoadedPane open={open} paused={paused} />
            ) : (
              <StandIn intent="info" text={t("pane.outside")} />
            )}
          </PaneBoundary>
        </div>
      </PaneLanguageProvider>
    </WordsProvider>
  );
}

interface LoadedPaneProps {
  readonly open: () => Promise<OpenPane>;
  readonly paused: boolean;
}

function LoadedPane({ open, paused }: LoadedPaneProps) {
  const { t } = useTranslation();
  const { part, failed, retry } = useLazy(open);
  if (failed) {
    const action = { label: t("notice.retry"), run: retry };
    return <StandIn intent="error" text={t("pane.loadFailed")} action={action} />;
  }
  if (!part) return <StartingPane />;
  const { Pane, words, parts } = part;
  return (
    <WordsProvider value={words}>
      <Pane paused={paused} {...parts} />
    </WordsProvider>
  );
}
