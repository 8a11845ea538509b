import type { Qualifier } from "../../src/quantity/qualifier";
import type { ClaimKind, ClaimedFigure, ReportClaim } from "./claim";

/**
 * Reads a table of statements, one a line: `id | kinds | figures`, and behind them `scope=`, `whose=` or `quoted=` where it matters.
 * A figure is `indicator = 近60项`, its digits as printed, several are parted by `;`; `-` stands for no digits.
 */
export function readClaims(table: string): readonly ReportClaim[] {
  return table.trim().split("\n").map(readClaim);
}

function readClaim(line: string): ReportClaim {
  const [id = "", kinds = "", figures = "", ...further] = line.split(" | ");
  const detail = (name: string) =>
    further.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const [scope, whose, quoted] = [detail("scope"), detail("whose"), detail("quoted")];
  return {
    id,
    kinds: kinds.split(" ") as ClaimKind[],
    of: figures.split("; ").map(readFigure),
    ...(scope !== undefined && { scope }),
    ...(whose !== undefined && { whose }),
    ...(quoted !== undefined && { quoted }),
  };
}

const FIGURE = /^(近|约|突破|超)?([\d.]+|-)(余|多)?(.*?)(以上|以下|左右)?$/;

function readFigure(figure: string): ClaimedFigure {
  const [indicator = "", printed = ""] = figure.split(" = ");
  const read = FIGURE.exec(printed);
  if (!read) throw new Error(`Cannot read ${figure}`);
  const [, before, digits, inside, unit = "", behind] = read;
  const hedge = (before ?? inside ?? behind) as Qualifier | undefined;
  if (digits === "-") return [indicator, undefined, ""];
  return hedge ? [indicator, digits, unit, hedge] : [indicator, digits, unit];
}
