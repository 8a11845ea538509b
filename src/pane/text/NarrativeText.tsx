import { useId } from "@fluentui/react-components";
import type { Narrative } from "../../narrative/narrative";
import { languageTag } from "../../narrative/print/languageTag";
import { useNarrativeTextStyles } from "./NarrativeText.styles";
import { sentenceElementId } from "./sentenceElement";
import { SentenceText } from "./SentenceText";
import { TextLanguageProvider } from "./TextLanguage";
import { useOpenCard } from "./useOpenCard";

/** The finished text with its figures marked. It is Chinese whatever language the pane speaks. */
export function NarrativeText({ narrative }: { narrative: Narrative }) {
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
              <div role="paragraph" key={paragraphIndex} className={styles.paragraph}>
                {paragraph.sentences.map((sentence) => {
                  const path = `${sectionIndex}/${paragraphIndex}/${sentence.id}`;
                  return (
                    <span
                      key={sentence.id}
                      id={sentenceElementId(sentence.id)}
                      tabIndex={-1}
                      className={styles.sentence}
                    >
                      <SentenceText
                        sentence={sentence}
                        path={path}
                        openId={openId?.startsWith(`${path}/`) ? openId : undefined}
                        control={control}
                      />
                    </span>
                  );
                })}
              </div>
            ))}
          </section>
        ))}
      </article>
    </TextLanguageProvider>
  );
}
