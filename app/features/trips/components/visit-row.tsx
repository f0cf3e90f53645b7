import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { formatTime } from "~/shared/times";
import { classes } from "~/ui/classes";
import { HiddenText } from "~/ui/hidden-text";
import type { Visit } from "../programme";
import { programmeTexts } from "../programme-texts";

interface VisitRowProps {
  visit: Visit;
  /** Its lane, counted from 1; null across all. */
  lane: number | null;
  committees: readonly { id: string; name: string }[];
  mayEdit: boolean;
  /** The journey lies ahead, so that a host can still be asked. */
  isPlanned: boolean;
}

/** One item of a programme. */
export function VisitRow({ visit, lane, committees, mayEdit, isPlanned }: VisitRowProps) {
  const t = useTexts(programmeTexts);
  const names = committees.filter(({ id }) => visit.committeeIds.includes(id)).map(({ name }) => name);
  const facts = [
    visit.host,
    visit.place,
    visit.kind ? t.kind[visit.kind] : t.kindUnknown,
    isPlanned && visit.host && !visit.agreedWithHost && !visit.cancelled && t.notAgreed,
    visit.contact && `${t.contact(visit.contact)}${visit.contactIsPublic ? ` (${t.contactPublic})` : ""}`,
  ].filter(Boolean);
  return (
    <li
      id={`punkt-${visit.id}`}
      className={classes(
        "visit",
        lane === null ? "lane-all" : `visit-narrow lane-${lane}`,
        visit.kind !== null && visit.kind !== "professional" && `visit-${visit.kind}`,
        visit.cancelled && "visit-cancelled",
      )}
    >
      <p className="visit-time">{timesOf(visit, t.timeUnknown)}</p>
      <div>
        <p>
          <strong>{visit.topic}</strong>
          {visit.cancelled && ` – ${t.cancelled}`}
        </p>
        <p className="meta">
          {facts.join(" · ")}
          <Audience names={names} lane={lane} shared={committees.length > 1} />
        </p>
        {visit.publicNote && <p className="meta">{visit.publicNote}</p>}
      </div>
      {mayEdit && (
        <p>
          <Link to={`?ret=${visit.id}#punkt-${visit.id}`} preventScrollReset>
            {t.change}
            <HiddenText>{t.about(visit.topic)}</HiddenText>
          </Link>
        </p>
      )}
    </li>
  );
}

/** Whom it is for, where the lane does not show it: for all it is said to those who do not see the lanes. */
function Audience({
  names,
  lane,
  shared,
}: {
  names: readonly string[];
  lane: number | null;
  shared: boolean;
}) {
  const t = useTexts(programmeTexts);
  if (!shared) return null;
  if (names.length === 0) return <HiddenText> · {t.everybody}</HiddenText>;
  return <span className={classes(lane !== null && "d-lg-none")}> · {t.only(names)}</span>;
}

function timesOf({ startsAt, endsAt }: Visit, unknown: string): string {
  if (startsAt === null) return unknown;
  return endsAt === null ? formatTime(startsAt) : `${formatTime(startsAt)}–${formatTime(endsAt)}`;
}
