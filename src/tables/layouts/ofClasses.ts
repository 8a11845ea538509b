import { behindClasses } from "../../lexicon/divisions";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "../layout/columns";
import type { TitleLabel } from "../words/titleWords";
import { ofTitleAlone } from "./ofTitleAlone";
import { valuesOf } from "./valuesOf";

/**
 * A column that names no indicator, as of the one the title names; of each class the words behind those that count the classes: 食品 under
 * 四大主导产业产值 has 食品产值.
 */
export function ofClasses(title: TitleLabel): (column: Column) => Column {
  const { name } = title;
  const behind = behindClasses(plainLabel(name).key);
  const ofPart = behind.length < FEWEST_OF_NAME ? name : name.slice(-behind.length);
  return (column) => {
    const named = ofTitleAlone(column, title);
    return named === column || ofPart === name ? named : { ...named, ofPart };
  };
}

const FEWEST_OF_NAME = 2;

/** 总量 | 增速 under each of two years beside 企业数 are those of what the title names, and what stands behind 企业数 is of that. */
export function withTitleBeside(columns: readonly Column[], title: TitleLabel): readonly Column[] {
  const unnamed = valuesOf(columns).filter(
    ({ label: { name, measure } }) => name === "" && measure === undefined,
  );
  if (unnamed.length < FEWEST_YEARS || !unnamed.every(isOfYear)) return columns;
  const named = ofClasses(title);
  let isTitles = false;
  return columns.map((column) => {
    const { kind, label } = column;
    if (kind === "value" && label.measure === undefined) isTitles = label.name === "";
    return isTitles ? named(column) : column;
  });
}

const FEWEST_YEARS = 2;

/** 2022年, and 总量 under it, and not 本年新登记. */
function isOfYear({ label: { time, counting, aspect, aim } }: Column): boolean {
  return time?.kind === "calendar" && [counting, aspect, aim].every((said) => said === undefined);
}
