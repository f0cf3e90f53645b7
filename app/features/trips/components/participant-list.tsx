import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { participantTexts } from "../participant-texts";
import { headcountOf, type Participant, type ParticipantKind } from "../participants";

interface ParticipantListProps {
  kind: ParticipantKind;
  participants: readonly Participant[];
  mayEdit: boolean;
  /** Whose form stands in their row's place. */
  editedId: string | null;
  editor: ReactNode;
}

/** The travellers of one kind; nothing where there is none. */
export function ParticipantList({ kind, participants, mayEdit, editedId, editor }: ParticipantListProps) {
  const t = useTexts(participantTexts);
  if (participants.length === 0) return null;
  return (
    <>
      <SectionHeading>
        {t.kinds[kind]} ({headcountOf(participants)})
      </SectionHeading>
      <p className="meta mb-2">{t.kindHints[kind]}</p>
      <LinedList>
        {participants.map((participant) => (
          <li key={participant.id}>
            {participant.id === editedId ? (
              editor
            ) : (
              <ParticipantRow participant={participant} mayEdit={mayEdit} />
            )}
          </li>
        ))}
      </LinedList>
    </>
  );
}

function ParticipantRow({ participant, mayEdit }: { participant: Participant; mayEdit: boolean }) {
  const t = useTexts(participantTexts);
  const { kind, name, capacity, committeeName, headcount, status, nameIsPublic, withdrewReason } =
    participant;
  const who = name ?? (headcount > 1 ? t.people(headcount) : capacity || t.unnamed);
  const facts = [
    name || headcount > 1 ? capacity : "",
    committeeName && t.travelsFor(committeeName),
    kind !== "politician" && name && (nameIsPublic ? t.nameGoesOut : t.nameStays),
    withdrewReason,
  ].filter(Boolean);
  return (
    <>
      <strong>{who}</strong>{" "}
      {status !== "planned" && (
        <Badge tone={status === "went" ? "success" : "plain"}>{t.status[status]}</Badge>
      )}{" "}
      {mayEdit && (
        <Link to={`?ret=${participant.id}#deltager`} preventScrollReset>
          {t.change}
          <HiddenText> {who}</HiddenText>
        </Link>
      )}
      {facts.length > 0 && (
        <>
          <br />
          <span className="meta">{facts.join(" · ")}</span>
        </>
      )}
    </>
  );
}
