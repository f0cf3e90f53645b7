import { textsFor } from "~/shared/texts";
import { type Line, withOwnKeys } from "../differences";
import type { AccountsPart } from "../snapshots/accounts";
import { amountIn, type LineTexts, lineTexts } from "./line-texts";
import { costName, documentLines, headcountLine, joined, moneyLine, participantLines } from "./shared-lines";

/** What the third part says, line by line. */
export function accountsLines(part: AccountsPart): Line[] {
  const t = textsFor(lineTexts, "da");
  const amount = amountIn(t, part.currency);
  return withOwnKeys([
    { key: "title", label: t.title, text: part.title },
    ...part.lines.flatMap((line) => [
      {
        key: `account ${line.category} ${line.description}`,
        label: t.accountLine(costName(line)),
        text:
          line.accountIs === "provisional"
            ? t.provisional(amount(line.accountMinor))
            : amount(line.accountMinor),
      },
      {
        key: `budget ${line.category} ${line.description}`,
        label: t.budgetLine(costName(line)),
        text: amount(line.estimatedMinor),
      },
    ]),
    { key: "budget", label: t.budgetTotal, text: amount(part.budgetMinor) },
    {
      key: "total",
      label: t.accountTotal,
      text:
        part.totalMinor === null || part.isFinal
          ? amount(part.totalMinor)
          : t.provisional(amount(part.totalMinor)),
    },
    { key: "perParticipant", label: t.perParticipant, text: amount(part.perParticipantMinor) },
    headcountLine(t, part),
    moneyLine(t, part),
    { key: "split", label: t.split, text: t.splitBy[part.split] },
    ...part.shares.map(({ committee, shareMinor, lastMinor }) => ({
      key: `share ${committee}`,
      label: t.share(committee),
      text: joined([amount(shareMinor), lastMinor && t.holdsLast]),
    })),
    ...(part.funders ?? []).map(({ funder, amountMinor, purpose, disqualificationCheck, checkedOn }) => ({
      key: `funder ${funder}`,
      label: t.funder(funder),
      text: joined([
        amount(amountMinor),
        purpose,
        disqualificationCheck,
        checkedOn && t.checkedOn(checkedOn),
      ]),
    })),
    { key: "municipality", label: t.municipality, text: amount(part.municipalityMinor) },
    { key: "sourceFigure", label: t.sourceFigure, text: sourceFigureIn(t, part) },
    { key: "note", label: t.costNote, text: part.note },
    ...participantLines(t, part.participants),
    ...documentLines(t, part.documents),
  ]);
}

function sourceFigureIn(t: LineTexts, { sourceFigure }: AccountsPart): string {
  if (!sourceFigure) return "";
  const { text, source, agrees } = sourceFigure;
  return joined([text, source, agrees ? t.agrees.yes : t.agrees.no]);
}
