import { updateDraft } from "../revise/updateDraft";
import { reviseCommand } from "./reviseCommand";
import { runProgram } from "./runProgram";

runProgram((args, output) => reviseCommand(args, output, updateDraft));
