import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Aside } from "~/ui/public/fine-print";
import { KeepTogether } from "~/ui/public/keep-together";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { committeesAddress, reportAddress } from "../addresses";
import type { CommitteeContent } from "../committee-page.server";
import { committeeTexts } from "../committee-texts";
import type { CommitteeTrip } from "../committee-trips";
import { periodName } from "../period-name";
import { scoreboardTexts } from "../scoreboard-texts";
import { siteTexts } from "../site-texts";
import { standingTones } from "../standing-tones";
import { CommitteeFigures } from "./committee-figures";
import { CommitteeNames } from "./committee-names";
import { Lessons } from "./lessons";
import { Lineage } from "./lineage";
import { MemberList } from "./member-list";
import { RowNext } from "./row-next";
import { TripTable } from "./trip-table";

interface CommitteeBodyProps {
  content: CommitteeContent;
  today: IsoDate;
}

/** A committee's page: how it stands, its trips and their cost, what it learned, and who it came from. */
export function CommitteeBody({ content, today }: CommitteeBodyProps) {
  const t = useTexts(committeeTexts);
  const { committee, trips, costs, lessons, predecessors, successors, reportYears } = content;
  const period = periodName(committee.periodSlug);
  return (
    <>
      <CommitteeSky content={content} />
      <PublicBody>
        <PublicSection id="kort" heading={t.inShort} headingHidden distance="near">
          <CommitteeFigures content={content} />
          <CommitteeStandingLine content={content} today={today} />
        </PublicSection>
        {predecessors.length + successors.length > 0 && (
          <PublicSection id="vej" heading={t.lineage}>
            <Lineage predecessors={predecessors} successors={successors} />
          </PublicSection>
        )}
        <PublicSection id="ture" heading={t.trips}>
          <TripTable
            caption={t.tripsCaption}
            trips={trips}
            costs={costs}
            committeesOf={(trip) => <OwnCommittees trip={trip} />}
            shareOf={
              trips.some(({ others }) => others.length > 0) ? ({ shareMinor }) => shareMinor : undefined
            }
          />
        </PublicSection>
        <PublicSection id="laert" heading={t.lessons}>
          <Lessons lessons={lessons} />
        </PublicSection>
        {reportYears.length > 0 && (
          <PublicSection id="opfoelgning" heading={t.reports}>
            <ul>
              {reportYears.map((year) => (
                <li key={year}>
                  <a href={reportAddress(committee.slug, year)}>{t.report(year)}</a>
                </li>
              ))}
            </ul>
          </PublicSection>
        )}
        <PublicSection id="medlemmer" heading={t.members(period)}>
          <MemberList committee={committee} />
        </PublicSection>
      </PublicBody>
    </>
  );
}

function CommitteeSky({ content: { committee, predecessors } }: { content: CommitteeContent }) {
  const t = useTexts(committeeTexts);
  const { front, menu } = useTexts(siteTexts);
  const { name, periodSlug, startsOn, endsOn } = committee;
  const [firstYear, lastYear] = periodSlug.split("-");
  const isWhole = startsOn === `${firstYear}-01-01` && endsOn === `${lastYear}-12-31`;
  const nearest = predecessors.filter(({ distance }) => distance === 1);
  return (
    <Sky
      title={<KeepTogether>{name}</KeepTogether>}
      lead={
        <>
          {t.lead(periodName(periodSlug), startsOn, endsOn, isWhole)}{" "}
          {nearest.length > 0 && t.cameFrom(nearest.map((kin) => kin.name))}
        </>
      }
      breadcrumbs={[
        { label: front, href: "/" },
        { label: menu.committees, href: committeesAddress },
        { label: `${name} ${periodName(periodSlug)}` },
      ]}
    />
  );
}

function CommitteeStandingLine({ content: { row, committee }, today }: CommitteeBodyProps) {
  const t = useTexts(committeeTexts);
  const { standing } = useTexts(scoreboardTexts);
  if (!row) return <p>{t.notConcerned}</p>;
  return (
    <p>
      <Badge tone={standingTones[row.standing]}>{standing[row.standing]}</Badge>{" "}
      <RowNext row={row} periodSlug={committee.periodSlug} today={today} />
    </p>
  );
}

function OwnCommittees({ trip: { own, others, periodSlug } }: { trip: CommitteeTrip }) {
  const t = useTexts(committeeTexts);
  return (
    <>
      <CommitteeNames committees={own} />
      <Aside>{periodName(periodSlug)}</Aside>
      {others.length > 0 && <Aside>{t.jointWith(others.map(({ name }) => name))}</Aside>}
    </>
  );
}
