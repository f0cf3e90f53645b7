import { useStandingPartners } from "~/features/partners/components/standing-partners";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { NowStands } from "~/ui/form/now-stands";
import { useStandingContact } from "~/ui/form/standing-fields";
import { networkTexts } from "../texts";

interface NetworkNowProps {
  answer: FormAnswer | undefined;
  organisations: readonly PartnerChoice[];
}

/** After a stale save: what another's save of the same network says. */
export function NetworkNow({ answer, organisations }: NetworkNowProps) {
  const t = useTexts(networkTexts);
  const standingContact = useStandingContact();
  const standingPartners = useStandingPartners(organisations);
  const host = (id: unknown) => organisations.find((one) => one.id === id)?.label ?? t.hostUnknown;
  return (
    <NowStands
      answer={answer}
      fields={[
        { name: "name", label: t.name },
        { name: "hostId", label: t.host, say: host },
        { name: "fullName", label: t.fullName },
        { name: "description", label: t.description },
        { name: "purposes", label: t.purposes },
        { name: "aim", label: t.aim },
        { name: "members", label: t.members },
        { name: "municipalityCount", label: t.municipalityCount },
        { name: "conferenceEveryYears", label: t.conferenceEveryYears },
        { name: "meetingsHeld", label: t.meetingsHeld },
        { name: "languages", label: t.languages },
        { name: "memberSince", label: t.memberSince },
        { name: "memberUntil", label: t.memberUntil },
        { name: "responsible", label: t.responsible },
        { name: "website", label: t.website },
        ...standingContact,
        standingPartners,
        { name: "internalNote", label: t.internalNote },
      ]}
    />
  );
}
