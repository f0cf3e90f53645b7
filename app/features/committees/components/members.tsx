import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Fold } from "~/ui/fold";
import { SectionHeading } from "~/ui/section-heading";
import type { SeatLine } from "../seat-lines";
import { committeeTexts } from "../texts";
import { SeatTable } from "./seat-table";

interface MembersProps {
  present: readonly SeatLine[];
  others: readonly SeatLine[];
  committeeSlug: string;
  mayEdit: boolean;
}

/** Who sits in the committee, and who sat or will sit there. */
export function Members({ present, others, committeeSlug, mayEdit }: MembersProps) {
  const t = useTexts(committeeTexts);
  const at = `/arbejdsrum/udvalg/${committeeSlug}`;
  const editAt = mayEdit ? at : null;
  return (
    <>
      <SectionHeading>{t.members}</SectionHeading>
      {present.length > 0 ? (
        <SeatTable seats={present} caption={t.members} editAt={editAt} />
      ) : (
        <p>{others.length > 0 ? t.noMembersNow : t.noMembers}</p>
      )}
      {others.length > 0 && (
        <Fold summary={t.otherSeats(others.length)}>
          <SeatTable seats={others} caption={t.otherSeats(others.length)} editAt={editAt} />
        </Fold>
      )}
      {mayEdit && (
        <ButtonRow>
          <ButtonLink to={`${at}/medlemmer/nyt`}>{t.addMember}</ButtonLink>
          <ButtonLink kind="tertiary" to={`${at}/medlemmer/flere`}>
            {t.addMany}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
