import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { FormulaOrder } from "../../hosts/formulaDesk";
import type { Problem } from "../../problem";
import { formatArea } from "../../workbook/address";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { WriteQuestion } from "./ConfirmWrite";
import { planOrder } from "./formulaOrder";
import { useFunctionsAccess } from "./FunctionsAccess";
import type { FormulaForm } from "./useFormulaForm";

interface Writing {
  readonly write: () => Promise<void>;
  readonly writing: boolean;
  readonly problem: Problem | undefined;
  /** What the form still lacks, said when somebody tried to write. */
  readonly missing: string | undefined;
  /** What the user must decide before anything is written. */
  readonly asking: WriteQuestion | undefined;
  readonly settle: (replace: boolean) => void;
}

interface Attempt {
  /** What the attempt was made with: it says nothing of a form that has changed since. */
  readonly target: string;
  readonly args: FormulaForm["args"];
  readonly problem?: Problem;
  readonly missing?: string;
}

/** Writes the formulas of a form; asks first where cells hold anything. */
export function useWriteFormulas(form: FormulaForm): Writing {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const { desk, notify } = useFunctionsAccess();
  const [attempt, setAttempt] = useState<Attempt | undefined>(undefined);
  const [writing, setWriting] = useState(false);
  const [asking, setAsking] = useState<WriteQuestion | undefined>(undefined);
  const { args, target, targetEntry, plan, live, reference } = form;

  const complain = (why: Pick<Attempt, "problem" | "missing">) =>
    setAttempt({ target: targetEntry, args, ...why });

  const send = async (order: FormulaOrder) => {
    setWriting(true);
    try {
      const result = await desk.write(order);
      if (!result.ok) return complain({ problem: result.problem });
      if (result.value.length > 0) return setAsking({ order, occupied: result.value });
      const { sheet, top: row, left: column } = order.area;
      const area = formatArea(order.area);
      notify({
        intent: "success",
        text: t("functions.written", { area }),
        cell: { sheet, row, column },
      });
    } finally {
      setWriting(false);
    }
  };

  const write = async () => {
    setAttempt(undefined);
    if (!args || !plan) {
      const names = reference.parameters.flatMap(({ name, optional }, index) => {
        const isMissing = !optional && (form.entries[name] ?? "").trim() === "";
        return isMissing ? [reference.texts[language].parameters[index]?.name ?? name] : [];
      });
      const separator = language === "zh-CN" ? "、" : ", ";
      return complain({ missing: t("functions.noFormula", { names: names.join(separator) }) });
    }
    if (!target) return complain({ missing: t("functions.noTarget") });
    const order = plan.ok ? planOrder(plan.value, args, target, live) : plan;
    if (!order.ok) return complain({ problem: order.problem });
    await send(order.value);
  };

  const settle = (replace: boolean) => {
    setAsking(undefined);
    if (replace && asking) void send({ ...asking.order, giveUp: asking.occupied });
  };

  const isCurrent = attempt?.target === targetEntry && attempt.args === args;
  return {
    write,
    writing,
    problem: isCurrent ? attempt.problem : undefined,
    missing: isCurrent ? attempt.missing : undefined,
    asking,
    settle,
  };
}
