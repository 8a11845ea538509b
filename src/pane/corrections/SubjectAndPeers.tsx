import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { BookView } from "../engine/bookView";
import { ShortList } from "../frame/ShortList";
import { useCorrections } from "./CorrectionsAccess";
import { peersIn } from "./peersIn";
import { useSectionStyles } from "./Section.styles";

const AS_READ = "";

/** Who the office is, and which regions its places are counted among. */
export function SubjectAndPeers({ reading }: { reading: BookView }) {
  const { t } = useTranslation();
  const styles = useSectionStyles();
  const { corrections, add, drop } = useCorrections();
  const subject = corrections.corrections.find((one) => one.kind === "subject");
  const peers = peersIn(reading, corrections);
  if (peers.length === 0) return null;

  const choose = (entity: string) => {
    if (entity !== AS_READ) add({ kind: "subject", entity });
    else if (subject) drop(subject);
  };

  const count = (entity: string, counted: boolean) => {
    const said = corrections.corrections.find(
      (one) => one.kind === "peer" && one.entity === entity,
    );
    if (said) drop(said);
    else add({ kind: "peer", entity, counted });
  };

  return (
    <div className={styles.group}>
      <Field label={t("correct.subject")} size="small">
        <Select
          size="small"
          value={subject?.entity ?? AS_READ}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={AS_READ}>{t("correct.asRead")}</option>
          {peers.map(({ entity }) => (
            <option key={entity} value={entity}>
              {entity}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t("correct.peers")}</legend>
        <ShortList
          items={peers.map(({ entity, counted }) => (
            <Checkbox
              size="medium"
              className={styles.check}
              checked={counted}
              label={entity}
              onChange={(_, { checked }) => count(entity, checked === true)}
            />
          ))}
        />
      </fieldset>
    </div>
  );
}
