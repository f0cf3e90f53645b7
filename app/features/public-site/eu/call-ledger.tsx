import { deadlineOf } from "~/features/eu-programmes/call";
import { deadlineInWords, deadlineTexts, openingInWords } from "~/features/eu-programmes/deadline-words";
import type { PublicCall } from "~/features/publications/snapshots/eu-programme-page";
import { formatPartial, type IsoDate, precisionOf } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { euProgrammeAddress } from "../addresses";
import { Paragraphs } from "../parts/paragraphs";
import { webLink } from "../web-link";
import { euTexts } from "./eu-texts";

interface CallLedgerProps {
  calls: readonly (PublicCall & { programme?: { slug: string; name: string } })[];
  today: IsoDate;
}

/** Calls by their deadlines, in the order they are given. */
export function CallLedger({ calls, today }: CallLedgerProps) {
  const t = useTexts(euTexts);
  const words = useTexts(deadlineTexts);
  return (
    <Ledger>
      {calls.map((call, index) => {
        const { title, topic, deadlineOn, link, note, programme } = call;
        const opening = openingInWords(call, today, words);
        const isNear = deadlineOn !== null && precisionOf(deadlineOn) === "day";
        const isOver = deadlineOf(call, today).kind === "passed";
        const deadline = (isNear || isOver) && deadlineInWords(call, today, words);
        const when = [deadline, opening].filter(Boolean).join(", ");
        const address = webLink(link);
        return (
          <LedgerEntry key={index} mark={deadlineOn ? formatPartial(deadlineOn) : t.noDeadline}>
            <h3 className="h4">{title}</h3>
            {(when || topic) && (
              <p className="soft">{[when && capitalise(when), topic].filter(Boolean).join(" · ")}</p>
            )}
            {programme ? (
              <p>
                <a href={euProgrammeAddress(programme.slug)}>{programme.name}</a>
              </p>
            ) : (
              <Paragraphs text={note} />
            )}
            {address && (
              <p>
                <a href={address} aria-label={`${t.readCall}: ${title}`}>
                  {t.readCall}
                </a>
              </p>
            )}
          </LedgerEntry>
        );
      })}
    </Ledger>
  );
}
