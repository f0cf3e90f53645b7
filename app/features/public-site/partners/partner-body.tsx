import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { PublicVoice } from "~/ui/public/public-voice";
import { Sky } from "~/ui/public/sky";
import { partnersAddress } from "../addresses";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import { siteTexts } from "../site-texts";
import { Founded, PartnerProfile } from "./partner-profile";
import { partnerSiteTexts } from "./partner-site-texts";
import type { PartnerView } from "./partner-view";
import { NamingPages, PartnerTrips, SharedProjects } from "./shared-work";
import { TwinTownSection } from "./twin-town-section";

/** All that is public about one partner. */
export function PartnerBody({ view }: { view: PartnerView }) {
  const t = useTexts(partnerSiteTexts);
  const { front, withdrawn: withdrawnWord } = useTexts(siteTexts);
  const { partner, founders, trips, withdrawn } = view;
  const { name, place, languages, profile, profileAt, twinTown, projects, mentions, founded } = partner;
  const related = [
    ...(twinTown ? [t.related(t.twinState[twinTown.state], twinTown)] : []),
    ...(profile?.relations ?? []).map(({ kind, ...span }) => t.related(t.connection[kind], span)),
  ];
  return (
    <>
      <Sky
        title={name}
        lead={profile && profile.earlierNames.length > 0 && t.earlier(profile.earlierNames)}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: t.title, href: partnersAddress },
          { label: name },
        ]}
        facts={[
          { term: t.facts.place, lines: [place ?? t.notKnown] },
          ...(profile ? [{ term: t.facts.kind, lines: [t.kind[profile.kind]] }] : []),
          ...(related.length > 0 ? [{ term: t.facts.connection, lines: related }] : []),
          { term: t.facts.shared, lines: [t.shares(projects.length, trips.length) || t.nothingShared] },
          ...(profileAt ? [{ term: t.facts.published, lines: [formatDate(dayOf(profileAt))] }] : []),
        ]}
      />
      <PublicBody>
        {withdrawn && (
          <PublicSection id="tilbagetrukket" heading={withdrawnWord} headingHidden distance="near">
            <PublicVoice speaker={<b>{t.withdrawn(formatDate(dayOf(withdrawn.endedAt)))}</b>}>
              <Paragraphs text={withdrawn.reason} />
            </PublicVoice>
          </PublicSection>
        )}
        {profile && <PartnerProfile profile={profile} languages={languages} founders={founders} />}
        {twinTown && <TwinTownSection twinTown={twinTown} />}
        <SharedProjects projects={projects} />
        <PartnerTrips {...view} />
        <NamingPages mentions={mentions} />
        <Founded founded={founded} />
      </PublicBody>
    </>
  );
}
