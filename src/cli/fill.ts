import { fillDraft } from "../revise/fillDraft";
import { reviseCommand } from "./reviseCommand";
import { runProgram } from "./runProgram";

runProgram((args, output) => reviseCommand(args, output, fillDraft));
