import { keyMatcherOf, type Entry } from "./entry";

/** Words before a kind of bodies that make it some of them: what a table tells of these is not told of the whole area. */
export const SELECTIONS: readonly Entry<"some">[] = [
  {
    id: "title.some-of-a-kind",
    words: {
      主要: "主要公立医院工作量",
      重点: "重点工业企业产值",
      部分: "部分中等职业学校招生情况",
      骨干: "骨干企业运行情况",
    },
    meaning: "some",
    from: "titles of lists of hospitals, schools and firms in statistics of their bureaus",
  },
];

const some = keyMatcherOf(SELECTIONS, "start");

/**
 * The word that a key begins with which makes what follows some of its kind; empty where it is none.
 *
 * @example selectionAt("主要公立医院工作量") // => "主要"
 * @example selectionAt("公立医院工作量") // => ""
 */
export function selectionAt(key: string): string {
  return some(key)?.word ?? "";
}
