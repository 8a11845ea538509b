import { templateOf } from "../revise/templateOf";
import { reviseCommand } from "./reviseCommand";
import { runProgram } from "./runProgram";

runProgram((args, output) => reviseCommand(args, output, templateOf));
