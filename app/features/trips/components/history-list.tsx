import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import type { HistoryEntry } from "../history.server";
import { historyTexts } from "../history-texts";
import { Noted } from "../history-words";

/** What was done, each with who did it, when, and the reason that was given. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <LinedList>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} />
        </li>
      ))}
    </LinedList>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const t = useTexts(historyTexts);
  const noted = new Noted(entry.noted);
  const reason = noted.text("reason") || noted.text("note");
  const more = [
    reason && t.reason(reason),
    noted.has("coveredByEarlierDecision") && t.covered(noted.text("coveredByEarlierDecision")),
    noted.has("askedAnewFor") && t.askedAnew(noted.text("askedAnewFor")),
  ].filter(Boolean);
  return (
    <>
      <p className="mt-0 mb-0">
        <strong>{entry.who ?? t.unknownPerson}</strong>{" "}
        {entry.action ? t.actions[entry.action](noted) : t.unknownAction}
        <br />
        <time className="meta" dateTime={entry.at}>
          {t.at(new Date(entry.at))}
        </time>
      </p>
      {more.length > 0 && <p className="mt-0">{more.join(" ")}</p>}
    </>
  );
}
