import type { Line } from "../differences";
import type { PublicPart } from "../parts";
import type { PartContent } from "../snapshots";
import { accountsLines } from "./accounts-lines";
import { evaluationLines } from "./evaluation-lines";
import { followUpLines } from "./follow-up-lines";
import { programmeLines } from "./programme-lines";

const linesOf: { [P in PublicPart]: (content: PartContent[P]) => Line[] } = {
  programme: programmeLines,
  evaluation: evaluationLines,
  accounts: accountsLines,
  follow_up: followUpLines,
};

/** What a part says, line by line, so that two versions can be compared. */
export function partLines<P extends PublicPart>(part: P, content: PartContent[P]): Line[] {
  return linesOf[part](content);
}
