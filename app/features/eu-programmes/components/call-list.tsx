import { Link } from "@remix-run/react";
import { formatPartial, type IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { LinedList } from "~/ui/lined-list";
import { callsAddress, programmeAddress } from "../addresses";
import { deadlineOf } from "../call";
import { deadlineInWords, deadlineTexts, openingInWords } from "../deadline-words";
import type { ProgrammeCall } from "../programmes.server";
import { euTexts } from "../texts";

interface CallListProps {
  calls: readonly ProgrammeCall[];
  today: IsoDate;
  mayEdit: boolean;
  /** Names the programme of each, where they are of several. */
  withProgramme?: boolean;
}

/** So near that it is easily missed. */
const soon = 30;

/** Calls with their deadlines, in the order they come. */
export function CallList({ calls, today, mayEdit, withProgramme = false }: CallListProps) {
  const t = useTexts(euTexts);
  const words = useTexts(deadlineTexts);
  return (
    <LinedList>
      {calls.map((call) => (
        <li key={call.id}>
          <strong>{call.title}</strong>{" "}
          <Badge tone={toneOf(call, today)}>{deadlineInWords(call, today, words)}</Badge>
          <br />
          <span className="meta">
            {withProgramme && <Link to={programmeAddress(call.programme.slug)}>{call.programme.name}</Link>}
            {[
              saysMore(call, today) && words.deadline(formatPartial(call.deadlineOn ?? "")),
              openingInWords(call, today, words),
              call.topic,
            ]
              .filter(Boolean)
              .map((fact, at) => (at > 0 || withProgramme ? ` · ${fact}` : fact))
              .join("")}
          </span>
          {!withProgramme && call.note && <p>{call.note}</p>}
          <p className="meta">
            {call.link && <a href={call.link}>{t.readCall}</a>}
            {call.link && mayEdit && " · "}
            {mayEdit && (
              <Link
                to={`${callsAddress(call.programme.slug)}/${call.id}`}
                aria-label={`${t.edited} ${call.title}`}
              >
                {t.edited}
              </Link>
            )}
          </p>
        </li>
      ))}
    </LinedList>
  );
}

/** Whether the date says more than the badge does, which names a deadline that is known to the month or the year. */
function saysMore(call: ProgrammeCall, today: IsoDate): boolean {
  const deadline = deadlineOf(call, today);
  return call.deadlineOn !== null && !(deadline.kind === "ahead" && deadline.days === null);
}

function toneOf(call: ProgrammeCall, today: IsoDate): BadgeTone {
  const deadline = deadlineOf(call, today);
  if (deadline.kind === "today") return "warning";
  if (deadline.kind !== "ahead") return "plain";
  return deadline.days !== null && deadline.days <= soon ? "warning" : "info";
}
