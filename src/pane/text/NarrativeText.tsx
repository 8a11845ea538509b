import { mergeClasses, useId } from "@fluentui/react-components";
import type { Narrative } from "../../narrative/narrative";
import { languageTag } from "../../narrative/print/languageTag";
import { FigureGroup } from "./FigureGroup";
import { useNarrativeTextStyles } from "./NarrativeText.styles";
import { sentenceElementId } from "./sentenceElement";
import { SentenceText } from "./SentenceText";
import { TextLanguageProvider } from "./TextLanguage";
import { useOpenCard } from "./useOpenCard";

/** What is told of the text beside what it says. */
export interface TextMarks {
  /** What figures and words said before, by their fact. */
  readonly changed: ReadonlyMap<string, string>;
  /** The sentences that rest on the cell selected in the workbook. */
  readonly lit: ReadonlySet<string>;
}

const NO_MARKS: TextMarks = { changed: new Map(), lit: new Set() };

interface NarrativeTextProps {
  readonly narrative: Narrative;
  readonly marks?: TextMarks;
}

/** The finished text with its figures marked. It is Chinese whatever language the pane speaks. */
export function NarrativeText({ narrative, marks = NO_MARKS }: NarrativeTextProps) {
  const styles = useNarrativeTextStyles();
  const language = languageTag(narrative.script);
  const titleId = useId("narrative");
  const { openId, control } = useOpenCard();
  return (
    <TextLanguageProvider value={language}>
      <article lang={language} aria-labelledby={titleId} className={styles.root}>
        <h2 id={titleId} className={styles.title}>
          {narrative.title}
        </h2>
        {narrative.sections.map((section, sectionIndex) => (
          <section key={sectionIndex}>
            {section.heading && <h3 className={styles.heading}>{section.heading}</h3>}
            {section.paragraphs.map((paragraph, paragraphIndex) => (
              <FigureGroup key={paragraphIndex} className={styles.paragraph}>
                {paragraph.sentences.map((sentence) => {
                  const path = `${sectionIndex}/${paragraphIndex}/${sentence.id}`;
                  return (
                    <span
                      key={sentence.id}
                      id={sentenceElementId(sentence.id)}
                      tabIndex={-1}
                      className={mergeClasses(
                        styles.sentence,
                        marks.lit.has(sentence.id) && styles.lit,
                      )}
                    >
                      <SentenceText
                        sentence={sentence}
                        path={path}
                        openId={openId?.startsWith(`${path}/`) ? openId : undefined}
                        control={control}
                        changed={marks.changed}
                      />
                    </span>
                  );
                })}
              </FigureGroup>
            ))}
          </section>
        ))}
      </article>
    </TextLanguageProvider>
  );
}
