import { useTranslation } from "../useTranslation";
import { Source } from "../check/CheckItem";
import { useCheckPageStyles } from "../check/CheckPage.styles";
import type { EditView, OpenView } from "../engine/reviseView";
import { Button } from "../frame/Button";

interface ChangedClauseProps {
  readonly edits: readonly { readonly number: number; readonly edit: EditView }[];
  readonly held: boolean;
  readonly onChoose: (number: number) => void;
  /** Keeps the old words of all of them, or takes the new ones again. */
  readonly onHold: (held: boolean) => void;
}

/** What was changed in one clause, and whether it is to be. */
export function ChangedClause({ edits, held, onChoose, onHold }: ChangedClauseProps) {
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  return (
    <div className={styles.item}>
      {edits.map(({ number, edit: { why, old, text, source } }) => (
        <div key={number}>
          <button type="button" className={styles.words} onClick={() => onChoose(number)}>
            <span className={styles.verdict}>{t(`edited.${why}`)}</span>{" "}
            <span lang="zh-CN">{old}</span>
            {!held && <span lang="zh-CN">{` → ${text === "" ? t("revise.removed") : text}`}</span>}
          </button>
          {source && <Source known={source} />}
        </div>
      ))}
      <div className={styles.bar}>
        <Button size="small" aria-pressed={held} onClick={() => onHold(!held)}>
          {t(held ? "revise.takeNew" : "revise.keepOld")}
        </Button>
      </div>
    </div>
  );
}

interface OpenItemProps {
  readonly open: OpenView;
  /** The number of the candidate that was chosen. */
  readonly chosen: number | undefined;
  readonly onChoose: () => void;
  /** Says a candidate, or what stood there again. */
  readonly onTake: (candidate: number | undefined) => void;
}

/** What stays as it was, and why; where several figures may be meant, one press says which. */
export function OpenItem({ open, chosen, onChoose, onTake }: OpenItemProps) {
  const { words, why, reason, source, candidates = [] } = open;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  return (
    <div className={styles.item}>
      <button type="button" className={styles.words} onClick={onChoose}>
        <span lang="zh-CN">{words}</span>
      </button>
      <span className={styles.quiet}>{reason ?? t(`left.${why}`)}</span>
      {source && <Source known={source} />}
      {candidates.length > 0 && (
        <div role="group" aria-label={t("revise.candidates", { words })} className={styles.list}>
          {candidates.map((candidate, index) => {
            const isChosen = index === chosen;
            const { indicator, text } = candidate.source;
            return (
              <div key={index} className={styles.bar}>
                <Button
                  size="small"
                  aria-pressed={isChosen}
                  aria-label={t("revise.takeThis", { figure: `${indicator} ${text}` })}
                  onClick={() => onTake(isChosen ? undefined : index)}
                >
                  {t("check.take")}
                </Button>
                <Source known={candidate.source} />
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
