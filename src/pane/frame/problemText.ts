import { useEffect, useState } from "react";
import type { Language } from "../../language";
import type { Problem } from "../../problem";
import { usePaneLanguage } from "./PaneLanguage";

/** The sentence for a problem; its code where the sentences do not come. They are loaded with the first problem. */
export async function problemText(problem: Problem, language: Language): Promise<string> {
  try {
    const { problemSentence } = await import(
      /* webpackChunkName: "sentences" */ "../../problemSentence"
    );
    return problemSentence(problem, language);
  } catch {
    return problem.code;
  }
}

/** The same for something on show; empty for a moment at the first problem of all. */
export function useProblemText(problem: Problem | undefined): string {
  const language = usePaneLanguage();
  const [said, setSaid] = useState<{ readonly of: Problem; readonly text: string }>();

  useEffect(() => {
    if (!problem) return;
    let isWanted = true;
    void problemText(problem, language).then((text) => isWanted && setSaid({ of: problem, text }));
    return () => {
      isWanted = false;
    };
  }, [problem, language]);
  return said && said.of === problem ? said.text : "";
}
