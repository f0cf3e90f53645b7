import { partTexts } from "~/features/public-site/part-texts";
import { formatDate } from "~/shared/dates";
import { textsFor } from "~/shared/texts";
import { type Line, withOwnKeys } from "../differences";
import type { FollowUpPart } from "../snapshots/follow-up";
import { lineTexts } from "./line-texts";
import { documentLines, joined } from "./shared-lines";

/** What the fourth part says, line by line. */
export function followUpLines(part: FollowUpPart): Line[] {
  const t = textsFor(lineTexts, "da");
  const { status: statuses } = textsFor(partTexts, "da").recommendations;
  return withOwnKeys([
    { key: "title", label: t.title, text: part.title },
    ...part.recommendations.flatMap(({ number, body, owner, status, statusOn, outcome, followUpOn }) => [
      { key: `recommendation ${number}`, label: t.recommendation(number), text: body },
      { key: `owner ${number}`, label: t.owner(number), text: owner || t.notAssigned },
      {
        key: `status ${number}`,
        label: t.status(number),
        text: joined([statuses[status], statusOn && formatDate(statusOn)]),
      },
      { key: `outcome ${number}`, label: t.outcome(number), text: outcome },
      {
        key: `followUpOn ${number}`,
        label: t.followUpOn(number),
        text: followUpOn ? formatDate(followUpOn) : "",
      },
    ]),
    ...documentLines(t, part.documents),
  ]);
}
