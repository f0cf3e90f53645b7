import { partTexts } from "~/features/public-site/part-texts";
import { formatDate } from "~/shared/dates";
import { textsFor } from "~/shared/texts";
import { type Line, withOwnKeys } from "../differences";
import type { EvaluationPart } from "../snapshots/evaluation";
import { lineTexts } from "./line-texts";
import { decisionLines, documentLines, joined } from "./shared-lines";

/** What the second part says, line by line. */
export function evaluationLines(part: EvaluationPart): Line[] {
  const t = textsFor(lineTexts, "da");
  const { section: titles } = textsFor(partTexts, "da").evaluation;
  const { contributions, signed, presentedOn } = part;
  return withOwnKeys([
    { key: "title", label: t.title, text: part.title },
    { key: "question", label: t.question, text: part.question },
    ...part.sections.map(({ section, body }) => ({
      key: `section ${section}`,
      label: titles[section],
      text: body,
    })),
    ...part.divergent.map(({ author, committee, about, body }) => ({
      key: `divergent ${author} ${about}`,
      label: t.divergent(author),
      text: joined([committee, about, body]),
    })),
    ...part.recommendations.flatMap(({ number, body, owner }) => [
      { key: `recommendation ${number}`, label: t.recommendation(number), text: body },
      { key: `owner ${number}`, label: t.owner(number), text: owner || t.notAssigned },
    ]),
    {
      key: "contributions",
      label: t.contributions,
      text: contributions ? t.contributionsOf(contributions.received, contributions.expected) : "",
    },
    {
      key: "signed",
      label: t.signed,
      text: signed ? joined([signed.by, t.signedAs[signed.as], formatDate(signed.on)]) : "",
    },
    { key: "presented", label: t.presented, text: presentedOn ? formatDate(presentedOn) : "" },
    ...decisionLines(t, part.decisions),
    ...documentLines(t, part.documents),
  ]);
}
