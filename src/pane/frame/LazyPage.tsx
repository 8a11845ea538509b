import { useState, type ComponentType } from "react";
import { useTranslation, WordsProvider, type Words } from "../useTranslation";
import { Message } from "./Message";
import { PageBody } from "./PageBody";
import type { PageName } from "./pages";
import { Spinner } from "./Spinner";
import { useLazy } from "./useLazy";

type LazyPageProps<Props extends object> = Props & {
  readonly page: PageName;
  /** The first one asked for is the one that is loaded. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/** A page that is loaded with its words when it is first shown; what could not be loaded is tried again on request. */
export function LazyPage<Props extends object>({ page, load, ...rest }: LazyPageProps<Props>) {
  const words = useTranslation();
  const { t } = words;
  const [loadWhole] = useState(() => () => withWords(load, words, page));
  const { part, failed, retry } = useLazy(loadWhole);
  if (part) {
    const { Page, words: own } = part;
    return (
      <WordsProvider value={own}>
        <Page {...(rest as unknown as Props)} />
      </WordsProvider>
    );
  }
  const action = { label: t("notice.retry"), run: retry };
  return (
    <PageBody page={page}>
      {failed ? (
        <Message intent="error" text={t("pane.loadFailed")} action={action} />
      ) : (
        <Spinner label={t("pane.loading")} />
      )}
    </PageBody>
  );
}

interface LoadedPage<Props extends object> {
  readonly Page: ComponentType<Props>;
  readonly words: Words;
}

/** The page of the summary is the first, and speaks what is there already. */
async function withWords<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: Words,
  page: PageName,
): Promise<LoadedPage<Props>> {
  const told = page === "summary" ? Promise.resolve(words.t) : words.pageWords();
  const [Page, t] = await Promise.all([load(), told]);
  return { Page, words: { ...words, t } };
}
