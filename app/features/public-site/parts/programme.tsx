import type { ProgrammePart } from "~/features/publications/snapshots/programme";
import { hasUnknownKind } from "~/features/trips/professional-share";
import { useTexts } from "~/shared/texts";
import { percentWhole } from "~/shared/words";
import { partTexts } from "../part-texts";
import { Passage, type PieceProps } from "./passage";
import { VisitTable } from "./visit-table";

interface ProgrammeProps extends PieceProps {
  part: Pick<ProgrammePart, "visits" | "professionalShare" | "committees">;
  /** Hosts lead to their own pages: only in a programme that is out now, since that is what gives them one. */
  linksHosts?: boolean;
}

/** Day by day, with hosts, and how much of it was professional. */
export function Programme({
  part: { visits, professionalShare, committees },
  linksHosts,
  ...piece
}: ProgrammeProps) {
  const t = useTexts(partTexts);
  return (
    <Passage {...piece} heading={t.heading.programme}>
      {visits.length === 0 ? (
        <p>{t.programme.none}</p>
      ) : (
        <>
          <ProfessionalShare share={professionalShare} kindsKnown={!hasUnknownKind(visits)} />
          <VisitTable visits={visits} committeeCount={committees.length} linksHosts={linksHosts} />
        </>
      )}
    </Passage>
  );
}

interface ProfessionalShareProps {
  share: ProgrammePart["professionalShare"];
  kindsKnown: boolean;
}

function ProfessionalShare({ share, kindsKnown }: ProfessionalShareProps) {
  const t = useTexts(partTexts).programme;
  const percent = share && percentWhole(share.professionalMinutes, share.countedMinutes);
  if (!share || percent === null) return <p>{kindsKnown ? t.shareNotKnown : t.kindsNotKnown}</p>;
  return (
    <p>
      <b>{t.share(percent)}</b> {t.shareOf(share.professionalMinutes, share.countedMinutes)}
    </p>
  );
}
