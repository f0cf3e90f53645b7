import type { PublicParticipants, PublicRole } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import type { HeadingLevel } from "~/ui/heading";
import { FinePrint } from "~/ui/public/fine-print";
import { KeepTogether } from "~/ui/public/keep-together";
import { MemberGroups } from "~/ui/public/member-groups";
import { headsOf } from "../heads";
import { partTexts } from "../part-texts";
import { levelBelow, Passage, type PieceProps } from "./passage";

interface TravellersProps extends PieceProps {
  participants: PublicParticipants;
}

/** Who travelled: politicians by name, the others by number and role. */
export function Travellers({ participants, ...piece }: TravellersProps) {
  const t = useTexts(partTexts);
  const heads = headsOf(participants);
  return (
    <Passage {...piece} heading={t.heading.travellers}>
      {heads === null ? (
        <p>{t.travellers.notKnown}</p>
      ) : (
        <>
          <p>
            {participants.basis === "went"
              ? t.travellers.went(heads.total)
              : t.travellers.planned(heads.total)}{" "}
            {!participants.complete && t.travellers.incomplete}{" "}
            {participants.withdrew > 0 && t.travellers.withdrew(participants.withdrew)}{" "}
            {participants.companions > 0 && t.travellers.companions(participants.companions)}
          </p>
          <TravellerGroups level={levelBelow(piece.level)} participants={participants} />
          <FinePrint>{t.travellers.why}</FinePrint>
        </>
      )}
    </Passage>
  );
}

function TravellerGroups({ participants, level }: { participants: PublicParticipants; level: HeadingLevel }) {
  const t = useTexts(partTexts).travellers;
  const { politicians, officials, guests } = participants;
  const inRoles = (roles: readonly PublicRole[], plain: (n: number) => string) =>
    roles.map(({ name, role, headcount }) =>
      name ? [name, role].filter(Boolean).join(", ") : t.heads(headcount, role || plain(headcount)),
    );
  const groups = [
    ...politicians.map(({ committee, names, unnamed }) => ({
      key: committee,
      heading: <KeepTogether>{committee}</KeepTogether>,
      members: [
        ...names.map(({ name, capacity }) => [name, capacity].filter(Boolean).join(", ")),
        ...(unnamed > 0 ? [t.unnamed(unnamed, names.length > 0)] : []),
      ],
    })),
    { key: "officials", heading: t.officials, members: inRoles(officials, t.official) },
    { key: "guests", heading: t.guests, members: inRoles(guests, t.guest) },
  ];
  return <MemberGroups level={level} groups={groups.filter(({ members }) => members.length > 0)} />;
}
