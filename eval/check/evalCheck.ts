import { readCases, writtenCases } from "../drafts/readCases";
import { tellDrafts } from "./tellDrafts";
import { tellMutants } from "./tellMutants";

/** `eval:check [drafts|mutants] [FOLDER [BEGINS]]`: labelled texts (those of a folder, if named), and mutants of our own. */
async function evalCheck([what = "all", folder, begins]: readonly string[]): Promise<void> {
  if (what !== "mutants") {
    const cases =
      folder === undefined
        ? [...writtenCases(), ...(await readCases("eval/drafts"))]
        : await readCases(folder, begins);
    console.log(tellDrafts(cases));
  }
  if (what !== "drafts") console.log(tellMutants());
}

void evalCheck(process.argv.slice(2));
