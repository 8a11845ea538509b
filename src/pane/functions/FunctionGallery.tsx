import { Field, SearchBox } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import { LiveRegion } from "../frame/LiveRegion";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { FunctionCard } from "./FunctionCard";
import { useFunctionsStyles } from "./Functions.styles";
import { findFunctions } from "./functionEntries";

interface FunctionGalleryProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}

/** What each function answers, its rule and an example, by groups; searchable. */
export function FunctionGallery({ query, onQuery, onChoose }: FunctionGalleryProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFunctionsStyles();
  const groups = findFunctions(query, language);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const said = count === 0 ? t("functions.none") : t("functions.found", { count });
  return (
    <>
      <Field label={t("functions.search")} hint={said}>
        <SearchBox
          className={styles.input}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
        />
      </Field>
      {groups.map(({ category, name, functions }) => (
        <section key={category} className={styles.group} aria-labelledby={`group-${category}`}>
          <h2 id={`group-${category}`} className={styles.heading}>
            {name}
          </h2>
          {functions.map((reference) => (
            <FunctionCard key={reference.id} reference={reference} onChoose={onChoose} />
          ))}
        </section>
      ))}
      <LiveRegion text={query === "" ? "" : said} />
    </>
  );
}
